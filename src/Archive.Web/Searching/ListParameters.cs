using Archive.Documents;
using Archive.Search;

namespace Archive.Web.Searching;

/// <summary>Reads the query of the list of documents as leniently as <see cref="SearchParameters"/> reads a search's.</summary>
internal static class ListParameters
{
    /// <param name="notes">Takes a sentence for each value that could not be used.</param>
    public static DocumentQuery Read(IQueryCollection query, ICollection<string> notes)
    {
        var search = (SearchParameters.Of(query) with { Sort = null }).ToRequest(notes);
        return new DocumentQuery
        {
            Kind = search.Kinds.IsEmpty ? null : search.Kinds[0],
            Author = SlugOf(query["author"]),
            Recipient = SlugOf(query["recipient"]),
            Topic = SlugOf(query["topic"]),
            Collection = query["collection"] is [{ Length: > 0 } collection, ..]
                ? collection
                : null,
            OldestFirst = query["sort"] == "date",
            Page = search.Page,
        };
    }

    private static string? SlugOf(string? name) =>
        string.IsNullOrWhiteSpace(name) ? null : Slug.Of(name);
}
