using System.Globalization;
using Archive.Search;
using Archive.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages.Review;

/// <summary>What a person has to settle of the documents' front matter, the worst first.</summary>
internal sealed class ReviewPage(Catalogue catalogue, ArchiveUrls urls) : PageModel
{
    private const int Size = 25;

    public DoubtfulList List { get; private set; } = null!;

    public Pager Pager { get; private set; } = null!;

    public void OnGet(int page = 1)
    {
        List = catalogue.Doubtful(page, Size);
        Pager = Pager.Of(
            page,
            Size,
            List.Total,
            other => string.Create(CultureInfo.InvariantCulture, $"{urls.Review}?page={other}")
        );
    }
}
