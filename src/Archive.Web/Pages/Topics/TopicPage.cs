using Archive.Search;
using Archive.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages.Topics;

/// <summary>The documents on one topic.</summary>
internal sealed class TopicPage(Catalogue catalogue) : PageModel
{
    public NamedCount Topic { get; private set; } = null!;

    public DocumentList List { get; private set; } = null!;

    public IActionResult OnGet(string slug)
    {
        if (catalogue.Topics().FirstOrDefault(topic => topic.Slug == slug) is not { } topic)
        {
            return new RefusalResult(
                Refusal.NotFound(
                    "No document is on this topic",
                    "Topics appear here as the documents name them."
                )
            );
        }
        Topic = topic;
        List = catalogue.List(new DocumentQuery { Topic = slug });
        return Page();
    }
}
