using Archive.Quotations;
using Archive.Search;
using Archive.Web.Pages.Shared;
using Archive.Web.Searching;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages.Search;

/// <summary>The page of results: passages with their words marked, filters with counts, and what was not understood.</summary>
internal sealed class SearchPage(
    ArchiveSearcher searcher,
    NearestWordingFinder wordings,
    Catalogue catalogue,
    ArchiveUrls urls
) : PageModel
{
    private readonly List<string> notes = [];

    public SearchRequest Asked { get; private set; } = new("");

    /// <summary>Null where nothing was asked.</summary>
    public SearchResults? Results { get; private set; }

    /// <summary>Null where the query is no passage, or nothing comes near it.</summary>
    public NearestWording? Nearest { get; private set; }

    public IReadOnlyList<string> Notes => notes;

    public IEnumerable<FacetLinks> Facets { get; private set; } = [];

    public IEnumerable<FilterChip> Filters => FilterChip.Of(Asked, urls);

    public Pager? Pager { get; private set; }

    /// <summary>Looked up where nothing was found, to say where it was looked for.</summary>
    public ArchiveExtent? Extent { get; private set; }

    public void OnGet()
    {
        Asked = SearchParameters.Of(Request.Query).ToRequest(notes);
        ViewData["Query"] = Asked.Query;
        if (string.IsNullOrWhiteSpace(Asked.Query) && !Filters.Any())
        {
            return;
        }
        Results = searcher.Search(Asked);
        Nearest = wordings.Find(Results, notes);
        notes.AddRange(Results.Notes);
        Facets = FacetLinks.Of(Results, urls);
        Pager = Pager.Of(
            Asked.Page,
            Asked.Size,
            Math.Min(Results.Total, ArchiveSearcher.DeepestHit),
            page => urls.Search(Asked with { Page = page })
        );
        if (Results.Hits.IsEmpty)
        {
            Extent = catalogue.Extent();
        }
    }
}
