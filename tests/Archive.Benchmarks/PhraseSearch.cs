using System.Text.Json;
using Archive.Corpus;
using Archive.Indexing;
using Archive.Search;

namespace Archive.Benchmarks;

/// <summary>Verbatim quotations of real releases as exact phrases over 1,180 letters: where their letter comes, and how fast.</summary>
internal static class PhraseSearch
{
    public static int Measure(Figures figures)
    {
        using var place = new Workplace();
        RealLetters.Import(place);
        using var index = IndexStore.OpenForWriting(place.Data);
        index.Update(new CorpusFolder(place.Corpus), null, CancellationToken.None);
        var searcher = new ArchiveSearcher(index);

        var asked = 0;
        var first = 0;
        var latency = new Latency();
        foreach (var line in File.ReadLines(Workplace.RealData("letters/quotes.jsonl")))
        {
            var row = JsonDocument.Parse(line).RootElement;
            if (row.GetProperty("class").GetString() != "verbatim")
            {
                continue;
            }
            var quote = row.GetProperty("quote").GetString()!;
            var letter = row.GetProperty("letter_id").GetString()!;
            var results = latency.Of(() =>
                searcher.Search(new SearchRequest($"\"{quote.Replace('"', ' ')}\""))
            );
            asked++;
            var best = results.Hits.Select(hit => hit.Score).DefaultIfEmpty().Max();
            var isFirst = results.Hits.Any(hit =>
                hit.Score >= best && RealLetters.IsOf(hit.Document, letter)
            );
            first += isFirst ? 1 : 0;
            if (!isFirst)
            {
                Console.WriteLine($"missed {letter}: {quote.ReplaceLineEndings(" ")}");
            }
        }
        Console.WriteLine(
            $"found first or among equals: {first} of {asked} ({100.0 * first / asked:0.00} %)"
        );
        figures.Add("phrases: asked", asked);
        figures.Add("phrases: found first or among equals", first);
        latency.AddTo(figures, "phrases: a search");
        return 0;
    }
}
