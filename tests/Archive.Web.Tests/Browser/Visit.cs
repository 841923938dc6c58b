using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Archive.Web.Tests.Browser;

/// <summary>One reader with a tab of their own and nothing remembered, who notes every complaint of the browser.</summary>
internal sealed class Visit : IAsyncDisposable
{
    // Milliseconds. Only how long a failure may take to show: a busy machine is slow, and no test waits for nothing.
    private const int Patience = 120_000;

    private readonly Uri site;
    private readonly List<string> complaints = [];

    private readonly bool hasScripts;

    private Visit(IPage page, Uri site, bool hasScripts)
    {
        this.hasScripts = hasScripts;
        this.site = site;
        Page = page;
        page.Console += (_, message) =>
        {
            // That an address answers 404 is what some tests are about.
            if (
                message.Type is "error" or "warning"
                && !message.Text.Contains("status of 404", StringComparison.Ordinal)
            )
            {
                complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => complaints.Add(error);
        page.RequestFailed += (_, request) =>
        {
            // A download begins as a page that is given up.
            if (request.Failure != "net::ERR_ABORTED")
            {
                complaints.Add($"{request.Url}: {request.Failure}");
            }
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.OriginalString, StringComparison.Ordinal))
            {
                complaints.Add($"{request.Url} is not of this site.");
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Errors of scripts, what the content policy refused, what could not be loaded or is of elsewhere.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    public static async Task<Visit> BeginAsync(
        Chromium chromium,
        Site site,
        int width = 1280,
        bool scripts = true
    )
    {
        var context = await (scripts ? chromium.ReadingAsync() : chromium.WithoutScriptsAsync());
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(Patience);
        await page.SetViewportSizeAsync(width, 900);
        return new Visit(page, site.Address, scripts);
    }

    /// <summary>Goes there, and waits until the page's scripts, where it has any, listen.</summary>
    public async Task GoAsync(string address)
    {
        await Page.GotoAsync(
            new Uri(site, address).AbsoluteUri,
            new() { WaitUntil = WaitUntilState.Load }
        );
        await ListeningAsync();
    }

    /// <summary>Once the browser has come to an address that begins so, and its scripts listen.</summary>
    /// <remarks>Asked again and again: to wait for the event of it is to miss one that came just before.</remarks>
    public async Task ArriveAsync(string address)
    {
        var begin = Regex.Escape(new Uri(site, "/").AbsoluteUri.TrimEnd('/') + address);
        await Assertions
            .Expect(Page)
            .ToHaveURLAsync(new Regex("^" + begin), new() { Timeout = Patience });
        await ListeningAsync();
    }

    /// <summary>Once the page's scripts listen: then they show what needs them.</summary>
    public Task ListeningAsync() =>
        hasScripts
            ? Page.Locator("[data-needs-script]:not([hidden])")
                .First.WaitForAsync(new() { State = WaitForSelectorState.Attached })
            : Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await Page.EvaluateAsync("localStorage.clear()");
        await Page.CloseAsync();
    }
}
