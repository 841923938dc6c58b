using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Archive.Citations;
using Archive.Documents;
using Archive.Originals;
using Archive.Originals.Pages;
using Archive.Pdf.Annotating;
using Archive.Pdf.Originals;
using Archive.Pdf.Typesetting;

namespace Archive.Pdf;

/// <summary>
/// Prints a cited copy on the original itself: its bytes, unchanged, and after them one incremental update with the
/// marks and the citation sheet. The original's structure is read in the child process only.
/// </summary>
/// <param name="data">What is added to originals is kept in a folder of it for a day.</param>
internal sealed class OriginalCopyPrinter(
    ReaderPool readers,
    OriginalPlaces places,
    Typesetter typesetter,
    string data
)
{
    private const long LargestOriginal = 100_000_000;

    private readonly DerivedFiles additions = new(Path.Combine(data, "copies"), 256L << 20);

    /// <exception cref="TypesetterUnavailableException">The citation sheet cannot be set.</exception>
    public async Task<OriginalCopy> PrintAsync(CopyRequest request, CancellationToken cancel)
    {
        var (original, fault) = await ReadAsync(
            request.Document.Original!,
            request.OriginalPath,
            cancel
        );
        if (fault is not null)
        {
            return new OriginalCopy.Refused(fault);
        }
        var name = CopyKey.Of(request, typesetter.Folder.Version) + ".update";
        if (await additions.TryReadAsync(name, cancel) is { } kept)
        {
            return new OriginalCopy.Made([.. original.Span, .. kept]);
        }
        var reading = await places.OfAsync(
            request.Text,
            request.Sha256,
            (request.Document.Original!.Sha256, original),
            request.Patience,
            cancel
        );
        switch (reading)
        {
            case OriginalReading.Unfinished:
                return new OriginalCopy.Refused(
                    "The letters of the scanned original are still being recognised. Ask again in a few minutes."
                );
            case OriginalReading.Unreadable unreadable:
                return new OriginalCopy.Refused(
                    $"The original could not be read again. {unreadable.Reason}"
                );
            case OriginalReading.Read read:
                var marks = OriginalMarks.Of(request, read.Map, ThisArchive.Name);
                return marks.Missing is { } missing
                    ? new OriginalCopy.Refused(
                        $"The words “{missing}” were not found on the original’s pages."
                    )
                    : await AddAsync(request, original, marks, read.Original, name, cancel);
            default:
                throw new InvalidOperationException($"No such reading: {reading.GetType().Name}.");
        }
    }

    /// <summary>Whether anything can be added to an original at all: null, or a sentence why not.</summary>
    /// <param name="path">Null where it is not there.</param>
    public async Task<string?> WhyNotAsync(
        OriginalFile original,
        string? path,
        CancellationToken cancel
    )
    {
        var name = $"{original.Sha256}.check";
        if (path is not null && await additions.TryReadAsync(name, cancel) is { } known)
        {
            return known.Length == 0 ? null : Encoding.UTF8.GetString(known);
        }
        var (bytes, fault) = await ReadAsync(original, path, cancel);
        if (fault is not null)
        {
            return fault;
        }
        var check = new OriginalUpdate(bytes, default, [], default);
        var why = await readers.ReadAsync(check.ToRequest(), cancel)
            is HostileAnswer.Refused refused
            ? SentenceOf(refused)
            : null;
        await additions.TryWriteAsync(name, Encoding.UTF8.GetBytes(why ?? ""), cancel);
        return why;
    }

    private static async Task<(ReadOnlyMemory<byte> Bytes, string? Fault)> ReadAsync(
        OriginalFile original,
        string? path,
        CancellationToken cancel
    )
    {
        try
        {
            if (path is null || !File.Exists(path))
            {
                return (default, "The original is not beside the document.");
            }
            if (new FileInfo(path).Length > LargestOriginal)
            {
                return (
                    default,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The original is larger than {LargestOriginal / 1_000_000} MB, which is the limit."
                    )
                );
            }
            var bytes = await File.ReadAllBytesAsync(path, cancel);
            return Convert.ToHexStringLower(SHA256.HashData(bytes)) == original.Sha256
                ? (bytes, null)
                : (
                    default,
                    "The file of the original is not the one that the document was read from: its SHA-256 is another."
                );
        }
        catch (Exception unread) when (unread is IOException or UnauthorizedAccessException)
        {
            return (default, "The original cannot be read from the disk.");
        }
    }

    private async Task<OriginalCopy> AddAsync(
        CopyRequest request,
        ReadOnlyMemory<byte> original,
        OriginalMarks marks,
        ReadPdf read,
        string name,
        CancellationToken cancel
    )
    {
        var sheet = new CitationSheet(
            request,
            CitationFormatter.Format,
            new SheetBase.Original(original.Length, read.Pages.Any(IsRecognised)),
            marks.PagesOf,
            marks.PagesOf
        );
        var update = new OriginalUpdate(
            original,
            await typesetter.TypesetAsync("sheet.typ", sheet.ToJson(), cancel),
            marks.Highlights,
            request.MadeAt
        );
        switch (await readers.ReadAsync(update.ToRequest(), cancel))
        {
            case HostileAnswer.Answered(var added):
                await additions.TryWriteAsync(name, added, cancel);
                return new OriginalCopy.Made([.. original.Span, .. added.Span]);
            case HostileAnswer.Refused refused:
                return new OriginalCopy.Refused(SentenceOf(refused));
            default:
                throw new InvalidOperationException("No such answer.");
        }
    }

    private static string SentenceOf(HostileAnswer.Refused refused) =>
        refused.Cause switch
        {
            RefusalCause.Unreadable => refused.Reason,
            RefusalCause.Broken => "The original is damaged, and nothing can be added to it.",
            _ =>
                "The original is made in a way that nothing can be added to it within the limits of time and memory.",
        };

    private static bool IsRecognised(PdfPage page) => page.Layer is TextLayer.Recognised;
}
