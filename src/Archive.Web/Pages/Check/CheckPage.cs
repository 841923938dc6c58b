using System.Collections.Immutable;
using Archive.Quotations;
using Archive.Web.Api;
using Archive.Web.Reading;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Archive.Web.Pages.Check;

/// <summary>
/// Send an article, and see for each of its quotations where it comes from and what differs. Nothing sent is kept. What takes long
/// is answered in pieces: progress first, the report when it is there, in one page that needs no script.
/// </summary>
[EnableRateLimiting(CheckEndpoint.Checking)]
[RequestSizeLimit(SentArticle.LargestRequest)]
internal sealed class CheckPage(ArticleChecker checker) : PageModel
{
    /// <summary>Quotations that a page shows; the tables for programs have all.</summary>
    public const int MostShown = 500;

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(600);

    private volatile Reached progress = new(default);
    private Task<ArticleCheck>? checking;

    public string Article { get; private set; } = "";

    /// <summary>What is wrong with what was sent; null where nothing is.</summary>
    public string? Fault { get; private set; }

    /// <summary>How it was read, where that is worth saying.</summary>
    public string? Note { get; private set; }

    public bool IsChecked => checking is not null;

    /// <summary>The report, once <see cref="ProgressAsync"/> has ended.</summary>
    public ArticleCheck Report => checking!.Result;

    public ImmutableArray<CheckedQuotation> Shown =>
        Report.Quotations.Length <= MostShown ? Report.Quotations : Report.Quotations[..MostShown];

    public async Task OnPostAsync()
    {
        var sent = await SentArticle.ReadAsync(Request, HttpContext.RequestAborted);
        Note = sent.Note;
        Fault = sent.Fault;
        if (sent.Text is not { } article)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }
        Article = article;
        var cancel = HttpContext.RequestAborted;
        checking = Task.Run(() => checker.Check(article, null, new Reporter(this), cancel), cancel);
        await Task.WhenAny(checking, Task.Delay(Patience, cancel));
        Response.Headers.CacheControl = "no-store";
    }

    /// <summary>How far the check is, twice a second, until it is done; nothing where it is done at once.</summary>
    public async IAsyncEnumerable<CheckProgress> ProgressAsync()
    {
        while (!checking!.IsCompleted)
        {
            yield return progress.Value;
            await Task.WhenAny(checking, Task.Delay(Patience, HttpContext.RequestAborted));
        }
        await checking;
    }

    private sealed record Reached(CheckProgress Value);

    private sealed class Reporter(CheckPage page) : IProgress<CheckProgress>
    {
        public void Report(CheckProgress value) => page.progress = new Reached(value);
    }
}
