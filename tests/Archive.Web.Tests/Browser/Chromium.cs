using System.Diagnostics;
using Archive.Web.Tests.Browser;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Archive.Web.Tests.Browser;

/// <summary>
/// One real browser for all tests: Debian's if it is there, else the one Playwright brings, else Debian's package, installed.
/// Started by the first test that asks for it.
/// </summary>
public sealed class Chromium : IAsyncDisposable
{
    /// <summary>The collection of tests in the browser: many pages at once would wait for each other.</summary>
    internal const string OneReaderAtATime = "browser";

    private const string OfDebian = "/usr/bin/chromium";

    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
    ];

    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> started;
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
            await browser.DisposeAsync();
            playwright.Dispose();
        }
    }

    private async Task<IBrowserContext> OpenAsync(bool scripts)
    {
        var (_, browser) = await started.Value;
        return await browser.NewContextAsync(
            new()
            {
                ColorScheme = ColorScheme.Light,
                JavaScriptEnabled = scripts,
                ReducedMotion = ReducedMotion.Reduce,
                Permissions = ["clipboard-read", "clipboard-write"],
            }
        );
    }

    private static async Task<(IPlaywright, IBrowser)> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        if (!File.Exists(OfDebian) && !IsBrought(playwright))
        {
            Install();
        }
        var browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = File.Exists(OfDebian) ? OfDebian : null, Args = Arguments }
        );
        return (playwright, browser);
    }

    private static bool IsBrought(IPlaywright playwright) =>
        File.Exists(playwright.Chromium.ExecutablePath)
        || (
            Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0
            && File.Exists(playwright.Chromium.ExecutablePath)
        );

    private static void Install()
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root")
        {
            throw new InvalidOperationException(
                $"The browser tests need Chromium: Playwright could not download it. Install it so that {OfDebian} is there."
            );
        }
        using var install = Process.Start("apt-get", ["install", "-y", "-q", "chromium"]);
        install.WaitForExit();
    }
}
