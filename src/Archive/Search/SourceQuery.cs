using Archive.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Archive.Search;

/// <summary>
/// A quotation's words → what Lucene is asked: its rarest words, any of them, and its rarest phrases of four. Common
/// words are never asked for by themselves, so the work is bounded by what is rare.
/// </summary>
internal static class SourceQuery
{
    private const int MostWords = 12;
    private const int PhraseLength = 4;
    private const int MostPhrases = 3;
    private const int LongestPhrase = 200;

    // A word in more passages than this says nothing of where a quotation comes from.
    private const int CommonAnywhere = 1_000;
    private const double CommonShare = 0.02;

    /// <summary>Null where all words are common, or there are none.</summary>
    public static BooleanQuery? Of(
        IReadOnlyList<string> words,
        Func<string, int> frequencyOf,
        int passages
    )
    {
        var common = Math.Max(CommonAnywhere, (int)(passages * CommonShare));
        var query = new BooleanQuery(disableCoord: true);
        foreach (
            var (word, frequency) in words
                .Distinct()
                .Select(word => (word, Frequency: frequencyOf(word)))
                .Where(row => row.Frequency > 0 && row.Frequency <= common)
                .OrderBy(row => row.Frequency)
                .Take(MostWords)
        )
        {
            query.Add(Worth(new TermQuery(Of(word)), frequency, passages, 1), Occur.SHOULD);
        }
        foreach (var (start, frequency) in RarestPhrases(words, frequencyOf, common * 10))
        {
            var phrase = Phrase([.. words.Skip(start).Take(PhraseLength)])!;
            query.Add(Worth(phrase, frequency, passages, PhraseLength / 2), Occur.SHOULD);
        }
        return query.Clauses.Count == 0 ? null : query;
    }

    /// <summary>Null where there are no words, or too many.</summary>
    public static Query? Phrase(IReadOnlyList<string> words)
    {
        if (words.Count is 0 or > LongestPhrase)
        {
            return null;
        }
        if (words.Count == 1)
        {
            return new TermQuery(Of(words[0]));
        }
        var phrase = new PhraseQuery();
        foreach (var word in words)
        {
            phrase.Add(Of(word));
        }
        return phrase;
    }

    private static IEnumerable<(int Start, int Frequency)> RarestPhrases(
        IReadOnlyList<string> words,
        Func<string, int> frequencyOf,
        int common
    )
    {
        var taken = new List<int>();
        var ranked = Enumerable
            .Range(0, Math.Max(0, words.Count - PhraseLength + 1))
            .Select(start =>
            {
                var frequencies = Enumerable
                    .Range(start, PhraseLength)
                    .Select(i => frequencyOf(words[i]))
                    .ToArray();
                return (
                    Start: start,
                    Frequency: frequencies.Min(),
                    Weight: frequencies.Sum(frequency => Math.Log(1 + frequency))
                );
            })
            .Where(phrase => phrase.Frequency > 0 && phrase.Frequency <= common)
            .OrderBy(phrase => phrase.Weight);
        foreach (var phrase in ranked)
        {
            if (taken.TrueForAll(other => Math.Abs(other - phrase.Start) >= PhraseLength))
            {
                taken.Add(phrase.Start);
                yield return (phrase.Start, phrase.Frequency);
            }
            if (taken.Count == MostPhrases)
            {
                yield break;
            }
        }
    }

    // What a word tells: the rarer the more, in however long a passage, however often.
    private static ConstantScoreQuery Worth(Query query, int frequency, int passages, int words) =>
        new(query) { Boost = words * (float)Math.Log(1 + ((double)passages / (1 + frequency))) };

    private static Term Of(string word) => new(IndexSchema.Text, word);
}
