using Archive.Tests;
using Archive.Web.Tests.Browser;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Archive.Web.Tests.Browser;

/// <summary>
/// One real browser for all tests, as <see cref="FoundBrowser"/> finds it. Started by the first test that asks for it; where there
/// is none, each of them is skipped and says what to install.
/// </summary>
public sealed class Chromium : IAsyncDisposable
{
    /// <summary>The collection of tests in the browser: many pages at once would wait for each other.</summary>
    internal const string OneReaderAtATime = "browser";

    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
    ];

    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser? Browser)>> started;
    private readonly Lazy<Task<IBrowserContext>> reading;
    private readonly Lazy<Task<IBrowserContext>> withoutScripts;

    public Chromium()
    {
        started = new(StartAsync);
        reading = new(() => OpenAsync(scripts: true));
        withoutScripts = new(() => OpenAsync(scripts: false));
    }

    // A context costs a second, a tab in it a tenth: all tests share two.
    internal Task<IBrowserContext> ReadingAsync() => reading.Value;

    internal Task<IBrowserContext> WithoutScriptsAsync() => withoutScripts.Value;

    public async ValueTask DisposeAsync()
    {
        if (started.IsValueCreated)
        {
            var (playwright, browser) = await started.Value;
            if (browser is not null)
            {
                await browser.DisposeAsync();
            }
            playwright.Dispose();
        }
    }

    private async Task<IBrowserContext> OpenAsync(bool scripts)
    {
        var (_, browser) = await started.Value;
        Needed.OrSkip(browser is not null, FoundBrowser.WhyNone);
        return await browser!.NewContextAsync(
            new()
            {
                ColorScheme = ColorScheme.Light,
                JavaScriptEnabled = scripts,
                ReducedMotion = ReducedMotion.Reduce,
                Permissions = ["clipboard-read", "clipboard-write"],
            }
        );
    }

    private static async Task<(IPlaywright, IBrowser?)> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        if (await FoundBrowser.FindAsync(playwright) is not { } found)
        {
            return (playwright, null);
        }
        var browser = await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = found.Path,
                Env = found.Environment,
                Args = Arguments,
            }
        );
        return (playwright, browser);
    }
}
