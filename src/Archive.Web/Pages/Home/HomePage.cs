using System.Collections.Immutable;
using Archive.Documents;
using Archive.Indexing;
using Archive.Search;
using Archive.Web.Hosting;
using Archive.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages.Home;

/// <summary>The first page: the search, what the archive holds, and what is new in it.</summary>
internal sealed class HomePage(Catalogue catalogue, IndexKeeper keeper) : PageModel
{
    private const int NewestShown = 6;
    private const int TopicsShown = 24;

    /// <summary>Whether what is shown is all there is.</summary>
    public bool IsReady { get; } = keeper.Status.WasCurrent;

    public ArchiveExtent Extent { get; private set; } = null!;

    public IEnumerable<KindCount> Kinds { get; private set; } = [];

    public ImmutableArray<DocumentSummary> Newest { get; private set; } = [];

    public ImmutableArray<NamedCount> Topics { get; private set; } = [];

    public void OnGet()
    {
        Extent = catalogue.Extent();
        Kinds = KindCount.Of(Extent.Kinds);
        Newest = catalogue.List(new DocumentQuery { Size = NewestShown }).Documents;
        Topics =
        [
            .. catalogue
                .Topics()
                .Where(topic => topic.Slug.Length > 0)
                .OrderByDescending(topic => topic.Documents)
                .ThenBy(topic => topic.Name, StringComparer.OrdinalIgnoreCase)
                .Take(TopicsShown),
        ];
    }
}
