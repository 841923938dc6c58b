using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Archive.Originals;
using UglyToad.PdfPig.Core;

namespace Archive.Pdf.Annotating;

/// <summary>What is to be added to an original, on its way to the child process that adds it: see <see cref="UpdateFormat"/>.</summary>
/// <param name="Sheet">
/// A PDF that this program made, whose pages are appended. Empty to ask only whether the original can be added to.
/// </param>
internal sealed record OriginalUpdate(
    ReadOnlyMemory<byte> Original,
    ReadOnlyMemory<byte> Sheet,
    ImmutableArray<HighlightAnnotation> Highlights,
    DateTimeOffset MadeAt
)
{
    public HostileRequest ToRequest()
    {
        var highlights = JsonSerializer.SerializeToUtf8Bytes(
            Highlights.Select(highlight => new Written(
                highlight.Page,
                [.. highlight.Quads.Select(quad => quad.Coordinates.ToArray())],
                highlight.Contents,
                highlight.Author,
                highlight.Name
            ))
        );
        return new HostileRequest(
            UpdateFormat.FormatName,
            (byte[])[.. Original.Span, .. Sheet.Span, .. highlights],
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Original.Length},{Sheet.Length},{MadeAt.UtcTicks}"
            )
        );
    }

    /// <summary>What <see cref="ToRequest"/> asked for.</summary>
    public static OriginalUpdate Of(HostileFile file)
    {
        long[] options =
        [
            .. file
                .Options.Split(',')
                .Select(each => long.Parse(each, CultureInfo.InvariantCulture)),
        ];
        var (original, sheet) = ((int)options[0], (int)options[1]);
        var madeAt = new DateTimeOffset(options[2], TimeSpan.Zero);
        var written = JsonSerializer.Deserialize<Written[]>(file.Bytes.Span[(original + sheet)..])!;
        return new OriginalUpdate(
            file.Bytes[..original],
            file.Bytes.Slice(original, sheet),
            [
                .. written.Select(each => new HighlightAnnotation(
                    each.Page,
                    [.. each.Quads.Select(QuadOf)],
                    each.Contents,
                    each.Author,
                    each.Name,
                    madeAt
                )),
            ],
            madeAt
        );
    }

    private static Quad QuadOf(double[] at) =>
        new(
            new PdfPoint(at[0], at[1]),
            new PdfPoint(at[2], at[3]),
            new PdfPoint(at[4], at[5]),
            new PdfPoint(at[6], at[7])
        );

    private sealed record Written(
        int Page,
        double[][] Quads,
        string Contents,
        string Author,
        string Name
    );
}
