using Archive.Corpus;
using Archive.Documents;
using Archive.Search;
using Archive.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages.Problems;

/// <summary>What is wrong with files of the corpus, file by file, for whoever looks after it.</summary>
internal sealed class ProblemsPage(Catalogue catalogue, SiteSettings settings) : PageModel
{
    public IReadOnlyList<IGrouping<string, Diagnostic>> Files { get; private set; } = [];

    public int Refused { get; private set; }

    /// <summary>Of every file with its recorded hash; null where that was never done.</summary>
    public Verification? Verification { get; private set; }

    /// <summary>Documents that leave open who wrote, to whom or when.</summary>
    public int Doubtful { get; private set; }

    public void OnGet()
    {
        Doubtful = catalogue.Doubtful(1, 1).Total;
        Verification = Verification.Read(settings.Data);
        Files = [.. catalogue.Problems().GroupBy(problem => problem.File)];
        Refused = Files.Count(file => file.Any(problem => problem.IsFatal));
    }
}
