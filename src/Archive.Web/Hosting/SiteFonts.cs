namespace Archive.Web.Hosting;

/// <summary>Whether the site has its own letters: npm brings them, and a build without Node goes without.</summary>
internal sealed class SiteFonts(IWebHostEnvironment environment, SiteSettings settings)
{
    private const string Text = "/lib/source-serif-4/source-serif-4-latin-opsz-normal.woff2";

    /// <summary>What is said where they are not there, with the remedy.</summary>
    public const string WhyNone =
        "The site's typeface is not installed, so pages are set in fonts of the reader's machine. It comes with the build where Node.js 20 or newer is installed: install that and build again.";

    /// <summary>The file every page needs first; null where it is not there.</summary>
    public string? Preload { get; } =
        environment.WebRootFileProvider.GetFileInfo(Text).Exists ? settings.PathBase + Text : null;
}
