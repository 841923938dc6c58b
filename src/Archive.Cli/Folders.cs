namespace Archive.Cli;

/// <summary>The two folders every verb works on: the corpus, which is the truth, and what is derived from it.</summary>
internal sealed record Folders(string Corpus, string Data)
{
    /// <summary>As given; else those of the checkout around the current folder; else the current folder's.</summary>
    public static Folders Resolve(string? corpus, string? data)
    {
        var root = CheckoutAround(Environment.CurrentDirectory) ?? Environment.CurrentDirectory;
        return new Folders(
            Path.GetFullPath(corpus ?? Path.Combine(root, "corpus")),
            Path.GetFullPath(data ?? Path.Combine(root, ".data"))
        );
    }

    private static string? CheckoutAround(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "corpus")))
            {
                return folder.FullName;
            }
        }
        return null;
    }
}
