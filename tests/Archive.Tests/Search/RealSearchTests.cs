using System.Text.Json;
using Archive.Tests.Indexing;

namespace Archive.Tests.Search;

/// <summary>Phrases of the real data, each through an index.</summary>
public sealed class RealSearchTests
{
    [Fact]
    public void An_exact_phrase_finds_what_it_must_and_nothing_it_must_not()
    {
        foreach (var line in File.ReadLines(TestData.Path("phrases/probes.jsonl")))
        {
            var probe = JsonDocument.Parse(line).RootElement;
            using var corpus = MemoryCorpus.Of(
                Some.Letter("a", probe.GetProperty("text").GetString()!)
            );
            var results = corpus.Search(probe.GetProperty("query").GetString()!);
            Assert.True(probe.GetProperty("match").GetBoolean() == (results.Total == 1), line);
            Assert.Empty(results.Notes);
        }
    }

    [Fact]
    public void Quotations_of_real_releases_find_the_letters_they_quote()
    {
        using var corpus = MemoryCorpus.Of([.. RealLetters.Read()]);
        var (asked, found) = (0, 0);
        foreach (var (letter, quotation) in RealLetters.VerbatimQuotations())
        {
            var hits = corpus.Search($"\"{quotation}\"").Hits;
            asked++;
            found += hits.Any(hit => hit.Document.Id == letter && hit.Score >= hits[0].Score)
                ? 1
                : 0;
        }
        Assert.InRange(asked, 700, 800);
        Assert.InRange(found / (double)asked, 0.99, 1);
    }
}
