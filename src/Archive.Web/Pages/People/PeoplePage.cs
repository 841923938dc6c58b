using System.Collections.Immutable;
using Archive.Search;
using Archive.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages.People;

/// <summary>Everybody who wrote or was written to, by name.</summary>
internal sealed class PeoplePage(Catalogue catalogue) : PageModel
{
    public ImmutableArray<LetterGroup> Groups { get; private set; } = [];

    public void OnGet() => Groups = LetterGroup.Of(catalogue.People());
}
