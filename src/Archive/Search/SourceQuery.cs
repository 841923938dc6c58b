using System.Collections.Immutable;
using Archive.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Archive.Search;

/// <summary>A quotation's words → what the index is asked: the rarest of them, as many as may be read at once.</summary>
internal static class SourceQuery
{
    private const int LongestPhrase = 200;

    // Places of all words together, which bounds the work; a word that half of the archive has tells next to nothing.
    // Amid 43,000 documents those are the words of most sentences but "the", "and" and the like (benchmark: dropped).
    private const int MostPlaces = 200_000;
    private const int FewestWords = 3;

    /// <summary>Rarest first; those that no passage has are left out.</summary>
    public static ImmutableArray<SourceWord> Of(
        IReadOnlyList<string> words,
        Func<string, int> frequencyOf,
        int passages
    )
    {
        var asked = ImmutableArray.CreateBuilder<SourceWord>();
        var places = 0L;
        foreach (
            var word in words
                .Distinct(StringComparer.Ordinal)
                .Select(word => WordOf(word, frequencyOf(word), passages))
                .Where(word => word.Frequency > 0)
                .OrderBy(word => word.Frequency)
                .Take(PassageScan.MostWords)
        )
        {
            places += word.Frequency;
            if (places > MostPlaces && asked.Count >= FewestWords)
            {
                break;
            }
            asked.Add(word);
        }
        return asked.ToImmutable();
    }

    /// <summary>What a word tells: the rarer the more, in however long a passage, however often.</summary>
    public static float WorthOf(int frequency, int passages) =>
        (float)Math.Log(1 + ((double)passages / (1 + frequency)));

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

    private static SourceWord WordOf(string word, int frequency, int passages) =>
        new(word, frequency, WorthOf(frequency, passages));

    private static Term Of(string word) => new(IndexSchema.Text, word);
}
