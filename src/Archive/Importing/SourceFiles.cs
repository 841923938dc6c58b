using System.Collections.Immutable;
using System.Globalization;
using System.IO.Enumeration;

namespace Archive.Importing;

/// <summary>
/// The paths a person names → the files to import, in order, and what is passed over: links, hidden files, folders that
/// cannot be listed or lie too deep. Nothing is opened.
/// </summary>
internal static class SourceFiles
{
    /// <summary>Folders in one another.</summary>
    public const int Deepest = 32;

    private static readonly EnumerationOptions OneFolder = new()
    {
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
    };

    public static ImmutableArray<SourceFile> Of(ImmutableArray<string> paths) =>
        [
            .. paths.SelectMany<string, SourceFile>(path =>
                Directory.Exists(path) ? Within(path) : [new SourceFile(path, null)]
            ),
        ];

    private static IEnumerable<SourceFile> Within(string root)
    {
        var found = new List<SourceFile>();
        var hidden = 0;
        var folders = new Stack<(string Path, int Depth)>([(root, 0)]);
        while (folders.TryPop(out var folder))
        {
            if (folder.Depth > Deepest)
            {
                found.Add(
                    new(
                        folder.Path,
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"The folder lies more than {Deepest} folders deep. Name it itself to import what is in it."
                        )
                    )
                );
                continue;
            }
            foreach (var entry in List(folder.Path, found))
            {
                if (entry.IsHidden)
                {
                    hidden++;
                }
                else if (entry.IsLink)
                {
                    found.Add(
                        new(
                            entry.Path,
                            "It is a link, and links are not followed. Name what it leads to."
                        )
                    );
                }
                else if (entry.IsFolder)
                {
                    folders.Push((entry.Path, folder.Depth + 1));
                }
                else
                {
                    found.Add(new(entry.Path, null));
                }
            }
        }
        found.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        return hidden == 0
            ? found
            : found.Append(
                new(
                    root,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{hidden} hidden files and folders in it, whose names begin with a full stop, are not read."
                    )
                )
            );
    }

    private static List<Entry> List(string folder, List<SourceFile> found)
    {
        try
        {
            return [.. new FileSystemEnumerable<Entry>(folder, Entry.Of, OneFolder)];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            found.Add(
                new(
                    folder,
                    "The folder cannot be listed. Check that it is there, and that you may read it."
                )
            );
            return [];
        }
    }

    private readonly record struct Entry(string Path, bool IsFolder, bool IsLink, bool IsHidden)
    {
        public static Entry Of(ref FileSystemEntry entry) =>
            new(
                entry.ToSpecifiedFullPath(),
                entry.IsDirectory,
                (entry.Attributes & FileAttributes.ReparsePoint) != 0,
                entry.FileName is ['.', ..]
            );
    }
}
