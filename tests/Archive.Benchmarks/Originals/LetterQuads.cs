using System.Text.Json;
using System.Text.RegularExpressions;
using Archive.Corpus;
using Archive.Documents;
using Archive.Importing;
using Archive.Originals;
using Archive.Originals.Recognition;
using Archive.Pdf.Annotating;
using Archive.Pdf.Originals;
using Archive.Quotations;
using Archive.Text;
using UglyToad.PdfPig.Core;

namespace Archive.Benchmarks.Originals;

/// <summary>Quotations whose places are known: found in the imported document, and their quads on the original.</summary>
internal static partial class LetterQuads
{
    private const double Within = 3;

    public static async Task MeasureAsync(ReaderPool pool)
    {
        using var place = new Workplace();
        var folder = Workplace.RealData("letters-pdf");
        var corpus = new CorpusFolder(place.Corpus);
        var paths = new Importer(corpus, pool)
            .Import(new ImportRequest([folder], "letters"), null, default)
            .OfType<ImportOutcome.Imported>()
            .ToDictionary(imported => Path.GetFileName(imported.Source), imported => imported.Path);
        using var reader = new OriginalReader(pool, cacheFolder: place.Data);
        var tallies = new SortedDictionary<string, (int Right, int All)>();
        foreach (var line in File.ReadLines(Path.Combine(folder, "ground_truth.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            var kind = json.RootElement.GetProperty("kind").GetString()!;
            var file = json.RootElement.GetProperty("pdf").GetString()!;
            if (!paths.TryGetValue(Path.GetFileName(file), out var path))
            {
                continue;
            }
            var document = corpus.Read(new CorpusFile(path, 0, default)).Document!;
            var fault = await FaultAsync(
                DocumentText.Of(document),
                Path.Combine(folder, file),
                json.RootElement,
                reader
            );
            if (fault is not null)
            {
                Console.WriteLine($"  {file}: {fault}");
            }
            var (right, all) = tallies.GetValueOrDefault(kind);
            tallies[kind] = (right + (fault is null ? 1 : 0), all + 1);
        }
        foreach (var (kind, (right, all)) in tallies)
        {
            Console.WriteLine(
                $"quads {kind}: {right} of {all} quotations ({100.0 * right / all:0.0} %)"
            );
        }
    }

    private static async Task<string?> FaultAsync(
        DocumentText text,
        string file,
        JsonElement known,
        OriginalReader reader
    )
    {
        var quote = known.GetProperty("quote").GetString()!;
        var finder = new QuotationFinder(text);
        // What a quotation leaves out or puts in is not marked.
        var spans = Edit()
            .Split(ChangedCapital().Replace(quote, "$1"))
            .Where(piece => piece.Any(char.IsLetterOrDigit))
            .SelectMany(piece =>
                finder.Find(piece) is { IsEmpty: false } found ? [.. found]
                : finder.FindNearest(piece) is { } nearest ? [nearest]
                : Array.Empty<TextSpan>()
            )
            .ToList();
        if (spans.Count == 0)
        {
            return $"not found: {quote}";
        }
        var read = await reader.ReadAsync(await File.ReadAllBytesAsync(file), default);
        var map = OriginalMap.Of(text, read.Pdf);
        var quads = spans.SelectMany(span => map.QuadsOf(span)).ToList();
        foreach (var line in known.GetProperty("where").EnumerateArray())
        {
            var page = line.GetProperty("page").GetInt32();
            double[] rect =
            [
                .. line.GetProperty("rect").EnumerateArray().Select(at => at.GetDouble()),
            ];
            if (
                !IsCovered(
                    [.. quads.Where(quad => quad.Page == page).Select(quad => quad.Quad)],
                    rect
                )
            )
            {
                var near = quads
                    .DefaultIfEmpty()
                    .MinBy(quad => Math.Abs(quad.Quad.Bottom - rect[1]));
                return $"no quad at {string.Join(' ', rect)}; nearest {near.Quad.BottomLeft.X:0.0} {near.Quad.BottomLeft.Y:0.0} {near.Quad.TopLeft.Y:0.0} to {near.Quad.BottomRight.X:0.0} {near.Quad.BottomRight.Y:0.0} {near.Quad.TopRight.Y:0.0}: {quote[..Math.Min(40, quote.Length)]}";
            }
        }
        return null;
    }

    // By one, or by the pieces of a quotation with an edit between them.
    private static bool IsCovered(List<Quad> quads, double[] rect)
    {
        var line = quads.FindAll(quad =>
            Math.Abs(Middle(quad) - ((rect[1] + rect[3]) / 2)) <= Within
        );
        return line.Exists(quad => IsAt(quad, rect))
            || (
                line.Count > 1
                && IsAt(
                    new Quad(
                        line.MinBy(quad => quad.Left).TopLeft,
                        line.MaxBy(quad => quad.Right).TopRight,
                        line.MinBy(quad => quad.Left).BottomLeft,
                        line.MaxBy(quad => quad.Right).BottomRight
                    ),
                    rect
                )
            );
    }

    private static double Middle(Quad quad) => (quad.Bottom + quad.Top) / 2;

    // Corner by corner: a line of a scan that lies askew is marked askew.
    private static bool IsAt(Quad quad, double[] rect) =>
        IsNear(quad.TopLeft, rect[0], rect[3])
        && IsNear(quad.TopRight, rect[2], rect[3])
        && IsNear(quad.BottomLeft, rect[0], rect[1])
        && IsNear(quad.BottomRight, rect[2], rect[1]);

    private static bool IsNear(PdfPoint corner, double x, double y) =>
        Math.Abs(corner.X - x) <= Within && Math.Abs(corner.Y - y) <= Within;

    [GeneratedRegex(@"\[[^\]]*\]|…|\.\s?\.\s?\.(\s?\.)?")]
    private static partial Regex Edit();

    [GeneratedRegex(@"\[(\w)\]")]
    private static partial Regex ChangedCapital();
}
