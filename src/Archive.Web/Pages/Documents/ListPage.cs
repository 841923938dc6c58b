using Archive.Documents;
using Archive.Search;
using Archive.Web.Pages.Shared;
using Archive.Web.Searching;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages.Documents;

/// <summary>Every document of the archive, newest first, narrowed by what the address says.</summary>
internal sealed class ListPage(Catalogue catalogue, ArchiveUrls urls) : PageModel
{
    private readonly List<string> notes = [];

    public DocumentQuery Asked { get; private set; } = new();

    public IReadOnlyList<string> Notes => notes;

    public DocumentList List { get; private set; } = null!;

    public ArchiveExtent Extent { get; private set; } = null!;

    public Pager Pager { get; private set; } = null!;

    public void OnGet()
    {
        Asked = ListParameters.Read(Request.Query, notes);
        List = catalogue.List(Asked);
        Extent = catalogue.Extent();
        Pager = Pager.Of(
            Asked.Page,
            Asked.Size,
            List.Total,
            page => urls.DocumentList(Asked with { Page = page })
        );
    }
}
