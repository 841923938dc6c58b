using Archive.Documents;
using Archive.Search;
using Archive.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages.People;

/// <summary>What one person wrote, and what was written to them.</summary>
internal sealed class PersonPage(Catalogue catalogue) : PageModel
{
    private const int Shown = 50;

    public NamedCount Person { get; private set; } = null!;

    public DocumentList Written { get; private set; } = null!;

    public DocumentList Received { get; private set; } = null!;

    /// <summary>As the newest document that has it describes the person; null where none says more than the name.</summary>
    public string? Description { get; private set; }

    public IActionResult OnGet(string slug)
    {
        if (catalogue.People().FirstOrDefault(person => person.Slug == slug) is not { } person)
        {
            return new RefusalResult(
                Refusal.NotFound(
                    "Nobody of this name is in the archive",
                    "People appear here as the documents name them."
                )
            );
        }
        Person = person;
        Written = catalogue.List(new DocumentQuery { Author = slug, Size = Shown });
        Received = catalogue.List(new DocumentQuery { Recipient = slug, Size = Shown });
        Description = Written
            .Documents.SelectMany(document => document.Authors)
            .Where(party => party.Slug == slug && party.Display != party.Name)
            .Select(Describe)
            .FirstOrDefault(text => text.Length > 0);
        return Page();
    }

    private static string Describe(Party party) =>
        string.Join(
            ", ",
            new[]
            {
                party.Role,
                party.Organization,
                party.Affiliation is not null && party.State is not null
                    ? $"{party.Affiliation}-{party.State}"
                    : party.State,
            }.Where(part => !string.IsNullOrEmpty(part))
        );
}
