using Archive.Documents;
using Archive.Search;

namespace Archive.Web.Searching;

/// <summary>A filter that a search is narrowed by, and the address of the search without it.</summary>
internal sealed record FilterChip(string Name, string Value, string Without)
{
    public static IEnumerable<FilterChip> Of(SearchRequest asked, ArchiveUrls urls)
    {
        var first = asked with { Page = 1 };
        return
        [
            .. asked.Kinds.Select(kind => Chip(urls, first, "kind", "", kind.Label(), kind.Code())),
            .. asked.Authors.Select(name => Chip(urls, first, "author", "from", name, name)),
            .. asked.Recipients.Select(name => Chip(urls, first, "recipient", "to", name, name)),
            .. asked.Topics.Select(topic => Chip(urls, first, "topic", "topic", topic, topic)),
            .. asked.Collections.Select(one => Chip(urls, first, "collection", "in", one, one)),
            .. Dates(urls, first),
        ];
    }

    private static FilterChip Chip(
        ArchiveUrls urls,
        SearchRequest asked,
        string facet,
        string name,
        string shown,
        string value
    ) => new(name, shown, urls.Search(Filtering.Toggle(asked, facet, value) ?? asked));

    private static IEnumerable<FilterChip> Dates(ArchiveUrls urls, SearchRequest asked)
    {
        if (asked.From is DateOnly from)
        {
            yield return new FilterChip(
                "since",
                Wording.Day(from),
                urls.Search(asked with { From = null })
            );
        }
        if (asked.To is DateOnly to)
        {
            yield return new FilterChip(
                "until",
                Wording.Day(to),
                urls.Search(asked with { To = null })
            );
        }
    }
}
