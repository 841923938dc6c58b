using Archive.Search;
using Archive.Text;

namespace Archive.Quotations;

/// <summary>
/// A query and its results → the nearest wording, where the query is shaped like a passage: eight words or more without
/// operators, or one phrase that stands nowhere. Costs one trace, and nothing where the query has another shape.
/// </summary>
public sealed class NearestWordingFinder(QuotationTracer tracer)
{
    /// <summary>Fewer words, without quotation marks, are looked for one by one.</summary>
    public const int FewestWords = 8;

    /// <summary>Of a shorter phrase too much is near.</summary>
    public const int ShortestPhrase = 4;

    /// <returns>Null where the query is no passage, or nothing in the archive is close to it.</returns>
    public NearestWording? Find(SearchResults results)
    {
        ArgumentNullException.ThrowIfNull(results);
        if (results.Request.Page > 1 || QuotationIn(results) is not { } quotation)
        {
            return null;
        }
        var traced = tracer.Trace(quotation);
        return traced is { Verdict: not null, Source: not null }
            ? new NearestWording(traced)
            : null;
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
