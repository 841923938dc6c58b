namespace Archive.Web.Hosting;

/// <summary>Whether the site has its own letters: npm brings them, and a build without Node goes without.</summary>
internal sealed class SiteFonts(IWebHostEnvironment environment, SiteSettings settings)
{
    private const string Text = "/lib/source-serif-4/source-serif-4-latin-opsz-normal.woff2";

    /// <summary>The file every page needs first; null where it is not there.</summary>
    public string? Preload { get; } =
        environment.WebRootFileProvider.GetFileInfo(Text).Exists ? settings.PathBase + Text : null;
}
