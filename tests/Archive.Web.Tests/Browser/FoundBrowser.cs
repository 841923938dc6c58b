using Archive.Tests;
using Microsoft.Playwright;

namespace Archive.Web.Tests.Browser;

/// <summary>A browser that is there: Debian's, else the one that an npm package brings, else the one that Playwright brings.</summary>
/// <param name="Environment">The whole of its environment; null for that of this process.</param>
internal sealed record FoundBrowser(string Path, IReadOnlyDictionary<string, string>? Environment)
{
    public const string WhyNone =
        "There is no browser, and none could be fetched: on Debian, run 'apt-get install chromium', or install Node.js 20 or newer, whose npm brings one.";

    private const string OfDebian = "/usr/bin/chromium";

    public static async Task<FoundBrowser?> FindAsync(IPlaywright playwright) =>
        File.Exists(OfDebian) ? new FoundBrowser(OfDebian, null)
        : await PackagedBrowser.FindAsync() is { } packaged ? packaged
        : IsBrought(playwright) ? new FoundBrowser(playwright.Chromium.ExecutablePath, null)
        : null;

    // Its download is not reachable from everywhere; it says so itself, and the test says what to do.
    private static bool IsBrought(IPlaywright playwright) =>
        File.Exists(playwright.Chromium.ExecutablePath)
        || (
            Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0
            && File.Exists(playwright.Chromium.ExecutablePath)
        );
}
