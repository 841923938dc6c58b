using System.Collections.Immutable;
using Archive.Quotations;
using Archive.Web.Api;
using Archive.Web.Hosting.Queues;
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
internal sealed class CheckPage(ArticleChecker checker, WorkQueues queues, CheckThreads threads)
    : PageModel
{
    /// <summary>Quotations that a page shows; the tables for programs have all.</summary>
    public const int MostShown = 500;

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(600);

    private volatile CheckStage stage = new CheckStage.Waiting(0);
    private Turn? turn;
    private Task<ArticleCheck>? checking;

    public string Article { get; private set; } = "";

    /// <summary>What is wrong with what was sent; null where nothing is.</summary>
    public string? Fault { get; private set; }

    /// <summary>How it was read, where that is worth saying.</summary>
    public string? Note { get; private set; }

    public bool IsChecked => checking is not null;

    /// <summary>The report, once <see cref="StagesAsync"/> has ended.</summary>
    public ArticleCheck Report => checking!.Result;

    public ImmutableArray<CheckedQuotation> Shown =>
        Report.Quotations.Length <= MostShown ? Report.Quotations : Report.Quotations[..MostShown];

    public async Task OnPostAsync()
    {
        var sent = await SentArticle.ReadAsync(Request, HttpContext.RequestAborted);
        Response.Headers.CacheControl = "no-store";
        Note = sent.Note;
        Fault = sent.Fault;
        if (sent.Text is not { } article)
        {
            Response.StatusCode = sent.Status;
            return;
        }
        Article = article;
        if (!queues.Checking.TryEnter(Visitor.Of(HttpContext), out turn, out var refusal))
        {
            // The page keeps the article, so that it can be sent again.
            Fault = refusal.Detail;
            await refusal.ExecuteAsync(HttpContext);
            return;
        }
        // A proxy that collects answers would keep the progress from whoever waits.
        Response.Headers["X-Accel-Buffering"] = "no";
        var cancel = HttpContext.RequestAborted;
        checking = CheckInTurnAsync(article, turn, cancel);
        await Task.WhenAny(checking, Task.Delay(Patience, cancel));
    }

    /// <summary>How far the check is, twice a second, until it is done; nothing where it is done at once.</summary>
    public async IAsyncEnumerable<CheckStage> StagesAsync()
    {
        while (!checking!.IsCompleted)
        {
            yield return stage is CheckStage.Waiting ? new CheckStage.Waiting(turn!.Before) : stage;
            await Task.WhenAny(checking, Task.Delay(Patience, HttpContext.RequestAborted));
        }
        await checking;
    }

    private async Task<ArticleCheck> CheckInTurnAsync(
        string article,
        Turn held,
        CancellationToken cancel
    )
    {
        using (held)
        {
            await held.Begins.WaitAsync(cancel);
            stage = new CheckStage.Reading();
            return await threads.RunAsync(
                () => checker.Check(article, null, new Reporter(this), cancel),
                cancel
            );
        }
    }

    private sealed class Reporter(CheckPage page) : IProgress<CheckProgress>
    {
        public void Report(CheckProgress value) => page.stage = new CheckStage.Tracing(value);
    }
}
