using System.Collections.Immutable;
using Archive.Documents;
using Archive.Search;

namespace Archive.Web.Searching;

/// <summary>Puts one filter to a search, or takes it away, by the facet's name and value.</summary>
internal static class Filtering
{
    public static bool Has(SearchRequest asked, string facet, string value) =>
        facet switch
        {
            "kind" => DocumentKinds.Parse(value) is { } kind && asked.Kinds.Contains(kind),
            "author" => Has(asked.Authors, value),
            "recipient" => Has(asked.Recipients, value),
            "topic" => Has(asked.Topics, value),
            "collection" => Has(asked.Collections, value),
            "year" => DayRange.Parse(value) is { } year
                && asked.From == year.First
                && asked.To == year.Last,
            _ => false,
        };

    /// <summary>Null for a facet that no address has a filter for.</summary>
    public static SearchRequest? Toggle(SearchRequest asked, string facet, string value) =>
        facet switch
        {
            "kind" => DocumentKinds.Parse(value) is { } kind
                ? asked with
                {
                    Kinds = asked.Kinds.Contains(kind)
                        ? asked.Kinds.Remove(kind)
                        : asked.Kinds.Add(kind),
                }
                : null,
            "author" => asked with { Authors = Toggle(asked.Authors, value) },
            "recipient" => asked with { Recipients = Toggle(asked.Recipients, value) },
            "topic" => asked with { Topics = Toggle(asked.Topics, value) },
            "collection" => asked with { Collections = Toggle(asked.Collections, value) },
            "year" => ToggleYear(asked, value),
            _ => null,
        };

    private static SearchRequest? ToggleYear(SearchRequest asked, string value) =>
        DayRange.Parse(value) is not { } year ? null
        : Has(asked, "year", value) ? asked with { From = null, To = null }
        : asked with { From = year.First, To = year.Last };

    // An address may name a person by the slug, a facet does by the name.
    private static bool Has(ImmutableArray<string> values, string value) =>
        values.Any(one => IsSame(one, value));

    private static bool IsSame(string one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase)
        || (Slug.Of(one) is { Length: > 0 } slug && slug == Slug.Of(other));

    private static ImmutableArray<string> Toggle(ImmutableArray<string> values, string value) =>
        Has(values, value) ? values.RemoveAll(one => IsSame(one, value)) : values.Add(value);
}
