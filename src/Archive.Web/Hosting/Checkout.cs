namespace Archive.Web.Hosting;

/// <summary>Finds the checkout that the running program was built in, whatever folder it was called from.</summary>
internal static class Checkout
{
    /// <summary>The folder of Archive.sln; null for a published program.</summary>
    public static string? Root { get; } = FindRoot();

    /// <summary>Where <c>wwwroot</c> and the settings file lie.</summary>
    public static string ContentRoot { get; } =
        Root is null ? AppContext.BaseDirectory : Path.Combine(Root, "src", "Archive.Web");

    private static string? FindRoot()
    {
        if (Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")))
        {
            return null;
        }
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Archive.sln")))
        {
            folder = folder.Parent;
        }
        return folder?.FullName;
    }
}
