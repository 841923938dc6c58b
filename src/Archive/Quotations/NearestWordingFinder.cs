using Archive.Corpus;
using Archive.Search;
using Archive.Text;

namespace Archive.Quotations;

/// <summary>
/// A query and its results → the nearest wording, where the query is shaped like a passage: eight words or more without
/// operators, or one phrase that stands nowhere. Costs one trace, and nothing where the query has another shape.
/// </summary>
/// <param name="failed">Is told what went wrong where tracing failed by a fault of the archive.</param>
public sealed class NearestWordingFinder(QuotationTracer tracer, Action<Exception>? failed = null)
{
    /// <summary>Fewer words, without quotation marks, are looked for one by one.</summary>
    public const int FewestWords = 8;

    /// <summary>Of a shorter phrase too much is near.</summary>
    public const int ShortestPhrase = 4;

    /// <param name="notes">Gets a sentence where it could not be looked for: the results stand without it.</param>
    /// <returns>Null where the query is no passage, or nothing in the archive is close to it.</returns>
    public NearestWording? Find(SearchResults results, ICollection<string> notes)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(notes);
        try
        {
            return
                results.Request.Page == 1
                && QuotationIn(results) is { } quotation
                && tracer.Trace(quotation) is { Verdict: not null, Source: not null } traced
                ? new NearestWording(traced)
                : null;
        }
#pragma warning disable CA1031
        catch (Exception fault) when (fault is not CorpusUnavailableException)
        {
            failed?.Invoke(fault);
            notes.Add(
                "The nearest wording could not be looked for, by a fault of this program. What is found word for word stands."
            );
            return null;
        }
#pragma warning restore CA1031
    }

    private static string? QuotationIn(SearchResults results)
    {
        var query = results.Request.Query;
        var words = Words.Read(query, HyphenReading.Joined);
        var isPassage = QueryParser.Parse(query).Query switch
        {
            // An operator is a word of the query and none of its tree.
            SearchQuery.AllOf all => words.Count >= FewestWords
                && all.Parts.Length == words.Count
                && all.Parts.All(part =>
                    part is SearchQuery.Phrase { Joined: [{ IsPattern: false }] }
                ),
            SearchQuery.Phrase phrase => results.Total == 0
                && words.Count >= ShortestPhrase
                && phrase.Joined.Length == words.Count
                && !phrase.Joined.Any(word => word.IsPattern),
            _ => false,
        };
        return isPassage ? query[words[0].Span.Start..words[^1].Span.End] : null;
    }
}
