using Archive.Documents;
using Archive.Search;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages.Problems;

/// <summary>What is wrong with files of the corpus, file by file, for whoever looks after it.</summary>
internal sealed class ProblemsPage(Catalogue catalogue) : PageModel
{
    public IReadOnlyList<IGrouping<string, Diagnostic>> Files { get; private set; } = [];

    public int Refused { get; private set; }

    public void OnGet()
    {
        Files = [.. catalogue.Problems().GroupBy(problem => problem.File)];
        Refused = Files.Count(file => file.Any(problem => problem.IsFatal));
    }
}
