using Archive.Quotations;

namespace Archive.Benchmarks;

/// <summary>
/// Words that one changed, lost or gained letter makes of each other, found by what is left when any one letter is lost.
/// </summary>
internal sealed class LookAlikeWords
{
    private readonly Dictionary<string, List<string>> others;

    public LookAlikeWords(IEnumerable<DocumentWords> documents)
    {
        var words = documents
            .SelectMany(document => document.Words)
            .Select(word => word.Text)
            .Where(word => word.Length > 1)
            .ToHashSet();
        var byRest = words
            .SelectMany(word => Rests(word).Select(rest => (rest, word)))
            .ToLookup(row => row.rest, row => row.word);
        others = words.ToDictionary(
            word => word,
            word =>
                Rests(word)
                    .SelectMany(rest => byRest[rest])
                    .Where(other => other != word)
                    .Distinct()
                    .ToList()
        );
    }

    /// <summary>None for a word that the documents have not.</summary>
    public IReadOnlyList<string> Of(string word) => others.GetValueOrDefault(word, []);

    private static IEnumerable<string> Rests(string word) =>
        Enumerable.Range(0, word.Length).Select(at => word.Remove(at, 1)).Append(word).Distinct();
}
