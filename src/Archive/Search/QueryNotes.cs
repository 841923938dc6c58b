using System.Collections.Immutable;

namespace Archive.Search;

/// <summary>Collects what is said about a query, each sentence once, and not without end.</summary>
internal sealed class QueryNotes
{
    private const int Most = 10;
    private const int LongestQuoted = 40;

    private readonly List<string> sentences = [];

    public void Add(string sentence)
    {
        if (sentences.Count < Most && !sentences.Contains(sentence, StringComparer.Ordinal))
        {
            sentences.Add(sentence);
        }
    }

    public ImmutableArray<string> ToImmutable() => [.. sentences];

    /// <summary>Something typed, as a note quotes it: cut, and without what cannot be printed.</summary>
    public static string Quote(string typed)
    {
        var shown = string.Concat(
            typed
                .EnumerateRunes()
                .Where(rune => !System.Text.Rune.IsControl(rune))
                .Take(LongestQuoted)
        );
        return shown.Length < typed.Length && typed.Length > LongestQuoted
            ? $"“{shown}…”"
            : $"“{shown}”";
    }
}
