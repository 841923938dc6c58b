using System.Text.Json;
using System.Text.RegularExpressions;
using Archive.Corpus;
using Archive.Documents;
using Archive.Importing;
using Archive.Originals;
using Archive.Originals.Pages;
using Archive.Originals.Recognition;
using Archive.Pdf.Originals;
using Archive.Quotations;
using Archive.Text;

namespace Archive.Benchmarks.Originals;

/// <summary>Quotations whose places are known: found in the imported document, and their quads on the original.</summary>
internal static partial class LetterQuads
{
    public static async Task MeasureAsync(Figures figures, ReaderPool pool)
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
            figures.Add($"originals-letters: {kind}, quotations", all);
            figures.Add($"originals-letters: {kind}, quotations with their quads", right);
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
        ReadOriginal read;
        try
        {
            read = await reader.ReadAsync(await File.ReadAllBytesAsync(file), default);
        }
        catch (UnreadableException unreadable)
        {
            return unreadable.Message;
        }
        var map = OriginalMap.Of(text, read.Pdf);
        var quads = spans.SelectMany(span => map.QuadsOf(span)).ToList();
        var scan = known.GetProperty("kind").GetString() == "scanned";
        foreach (var line in known.GetProperty("where").EnumerateArray())
        {
            var page = line.GetProperty("page").GetInt32();
            double[] rect =
            [
                .. line.GetProperty("rect").EnumerateArray().Select(at => at.GetDouble()),
            ];
            var onPage = quads.Where(quad => quad.Page == page).Select(quad => quad.Quad).ToList();
            var lean = scan ? LeanOf(read.Pdf, page) : 0;
            var there = new KnownLine(rect, lean, read.Pdf.Pages[page - 1]);
            if (!there.IsCovered(onPage))
            {
                return $"no quad at {there}; there are {string.Join(", ", onPage.Select(KnownLine.Written))}: {quote[..Math.Min(40, quote.Length)]}";
            }
        }
        return null;
    }

    // How much the lines of a page climb, a point to the right, as most of its long words' quads do.
    private static double LeanOf(ReadPdf read, int page)
    {
        var slopes = read
            .Blocks.Where(block => block.Page == page)
            .SelectMany(block => block.Lines)
            .Select(line => (First: line.Words[0].Quad, Last: line.Words[^1].Quad))
            .Where(line => line.Last.BottomRight.X - line.First.BottomLeft.X > 200)
            .Select(line =>
                (line.Last.BottomRight.Y - line.First.BottomLeft.Y)
                / (line.Last.BottomRight.X - line.First.BottomLeft.X)
            )
            .Order()
            .ToList();
        return slopes.Count == 0 ? 0 : slopes[slopes.Count / 2];
    }

    [GeneratedRegex(@"\[[^\]]*\]|…|\.\s?\.\s?\.(\s?\.)?")]
    private static partial Regex Edit();

    [GeneratedRegex(@"\[(\w)\]")]
    private static partial Regex ChangedCapital();
}
