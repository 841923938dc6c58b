using System.Collections.Immutable;
using Archive.Indexing;
using Archive.Text;

namespace Archive.Search;

/// <summary>
/// Where in a text the words stand that a query found it by: read with the same words, in the same two readings, as the
/// index has it, so each mark is what was asked for and every word asked for is marked. What a query excludes is not.
/// </summary>
public sealed class MarkFinder
{
    // By the first word, where that is a word and not a pattern: a passage's words are looked up, not compared one by one.
    private readonly Dictionary<string, List<ImmutableArray<QueryWord>>> byFirstWord = new(
        StringComparer.Ordinal
    );
    private readonly List<ImmutableArray<QueryWord>> byPattern = [];

    public MarkFinder(SearchQuery query)
    {
        foreach (var words in PhrasesOf(query).SelectMany(phrase => phrase.Readings))
        {
            if (words[0].IsPattern)
            {
                byPattern.Add(words);
            }
            else if (byFirstWord.TryGetValue(words[0].Text, out var same))
            {
                same.Add(words);
            }
            else
            {
                byFirstWord.Add(words[0].Text, [words]);
            }
        }
    }

    /// <summary>Spans in order, none touching another; a phrase's is from its first letter to its last.</summary>
    public ImmutableArray<TextSpan> Find(string text)
    {
        if (byFirstWord.Count == 0 && byPattern.Count == 0)
        {
            return [];
        }
        var read = BothReadings.Of(text);
        var found = new List<TextSpan>();
        Find(read.Joined, found);
        if (read.Parted is { } parted)
        {
            Find(parted, found);
        }
        return Merge(found);
    }

    private void Find(IReadOnlyList<Word> text, List<TextSpan> found)
    {
        for (var at = 0; at < text.Count; at++)
        {
            FindAt(text, at, byPattern, found);
            if (byFirstWord.TryGetValue(text[at].Text, out var beginningSo))
            {
                FindAt(text, at, beginningSo, found);
            }
        }
    }

    private static void FindAt(
        IReadOnlyList<Word> text,
        int at,
        List<ImmutableArray<QueryWord>> phrases,
        List<TextSpan> found
    )
    {
        foreach (var words in phrases)
        {
            if (StandsAt(words, text, at))
            {
                found.Add(new TextSpan(text[at].Span.Start, text[at + words.Length - 1].Span.End));
            }
        }
    }

    private static bool StandsAt(ImmutableArray<QueryWord> words, IReadOnlyList<Word> text, int at)
    {
        if (at + words.Length > text.Count)
        {
            return false;
        }
        for (var i = 0; i < words.Length; i++)
        {
            if (!words[i].Matches(text[at + i].Text))
            {
                return false;
            }
        }
        return true;
    }

    private static IEnumerable<SearchQuery.Phrase> PhrasesOf(SearchQuery query) =>
        query switch
        {
            SearchQuery.Phrase phrase => [phrase],
            SearchQuery.AllOf and => and.Parts.SelectMany(PhrasesOf),
            SearchQuery.AnyOf or => or.Parts.SelectMany(PhrasesOf),
            _ => [],
        };

    private static ImmutableArray<TextSpan> Merge(List<TextSpan> spans)
    {
        spans.Sort(
            (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End)
        );
        var merged = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var span in spans)
        {
            if (merged.Count > 0 && span.Start <= merged[^1].End)
            {
                merged[^1] = merged[^1] with { End = Math.Max(merged[^1].End, span.End) };
            }
            else
            {
                merged.Add(span);
            }
        }
        return merged.ToImmutable();
    }
}
