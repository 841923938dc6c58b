using Archive.Documents;
using Archive.Search;

namespace Archive.Web.Searching;

/// <summary>A filter that a search is narrowed by, and the address of the search without it.</summary>
internal sealed record FilterChip(string Name, string Value, string Without)
{
    public static IEnumerable<FilterChip> Of(SearchRequest asked)
    {
        var first = asked with { Page = 1 };
        return
        [
            .. asked.Kinds.Select(kind => Chip(first, "kind", "", kind.Label(), kind.Code())),
            .. asked.Authors.Select(name => Chip(first, "author", "from", name, name)),
            .. asked.Recipients.Select(name => Chip(first, "recipient", "to", name, name)),
            .. asked.Topics.Select(topic => Chip(first, "topic", "topic", topic, topic)),
            .. asked.Collections.Select(one => Chip(first, "collection", "in", one, one)),
            .. Dates(first),
        ];
    }

    private static FilterChip Chip(
        SearchRequest asked,
        string facet,
        string name,
        string shown,
        string value
    ) => new(name, shown, ArchiveUrls.Search(Filtering.Toggle(asked, facet, value) ?? asked));

    private static IEnumerable<FilterChip> Dates(SearchRequest asked)
    {
        if (asked.From is DateOnly from)
        {
            yield return new FilterChip(
                "since",
                Wording.Day(from),
                ArchiveUrls.Search(asked with { From = null })
            );
        }
        if (asked.To is DateOnly to)
        {
            yield return new FilterChip(
                "until",
                Wording.Day(to),
                ArchiveUrls.Search(asked with { To = null })
            );
        }
    }
}
