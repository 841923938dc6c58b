using System.Collections.Immutable;
using Archive.Search;
using Archive.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages.Topics;

/// <summary>Every topic, by name.</summary>
internal sealed class TopicsPage(Catalogue catalogue) : PageModel
{
    public ImmutableArray<LetterGroup> Groups { get; private set; } = [];

    public void OnGet() => Groups = LetterGroup.Of(catalogue.Topics());
}
