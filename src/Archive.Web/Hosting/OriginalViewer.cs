namespace Archive.Web.Hosting;

/// <summary>Whether the site can show an original's pages: npm brings what draws them, and a build without Node goes without.</summary>
internal sealed class OriginalViewer(IWebHostEnvironment environment)
{
    /// <summary>What is said where it cannot, with the remedy.</summary>
    public const string WhyNone =
        "The viewer of originals is not installed, so an original is a file to open. It comes with the build where Node.js 20 or newer is installed: install that and build again.";

    public bool IsThere { get; } =
        environment.WebRootFileProvider.GetFileInfo("/lib/pdfjs/pdf.min.mjs").Exists;
}
