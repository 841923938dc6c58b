using System.Collections.Immutable;
using System.Globalization;
using System.IO.Enumeration;
using Archive.Documents;

namespace Archive.Corpus;

/// <summary>
/// Walks through the folders of the corpus once, and says of everything it does not take why: links, pipes, devices, names
/// that are no text, folders that are too deep or cannot be read. What is hidden is passed over in silence.
/// </summary>
internal sealed class CorpusWalk(string root)
{
    private const int Deepest = 32;
    private const string Extension = ".md";

    // A new file system's own; nobody but root may read it.
    private const string FileSystems = "lost+found";

    // What a name's bytes become where they are no UTF-8; several names may become one.
    private const char NoCharacter = '\uFFFD';

    private static readonly EnumerationOptions OneFolder = new()
    {
        IgnoreInaccessible = false,
        AttributesToSkip = 0,
    };

    private readonly ImmutableSortedDictionary<string, CorpusFile>.Builder files =
        ImmutableSortedDictionary.CreateBuilder<string, CorpusFile>(StringComparer.Ordinal);
    private readonly List<string> others = [];
    private readonly List<string> unread = [];

    /// <exception cref="CorpusUnavailableException">The folder itself is not there, or cannot be read.</exception>
    public CorpusListing Take()
    {
        var before = DateTime.UtcNow;
        var waiting = new Stack<(string Folder, int Depth)>([("", 1)]);
        var isBare = true;
        while (waiting.TryPop(out var next))
        {
            foreach (var entry in EntriesOf(next.Folder))
            {
                isBare = false;
                if (Take(entry) is { } folder)
                {
                    if (next.Depth < Deepest)
                    {
                        waiting.Push((folder, next.Depth + 1));
                    }
                    else
                    {
                        PassOver(
                            folder,
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $"The folder lies more than {Deepest} folders deep, and is not read. Move it up."
                            )
                        );
                    }
                }
            }
        }
        others.Sort(StringComparer.Ordinal);
        return new CorpusListing(files.ToImmutable(), [.. others], [.. unread], isBare, before);
    }

    /// <summary>Whether there is nothing in the folder; looks no farther than its first entry.</summary>
    /// <exception cref="CorpusUnavailableException">The folder itself is not there, or cannot be read.</exception>
    public bool IsBare()
    {
        try
        {
            return !EntriesIn("").Any();
        }
        catch (Exception failure) when (DiskFault.Is(failure))
        {
            throw Unavailable(failure);
        }
    }

    private List<Entry> EntriesOf(string folder)
    {
        try
        {
            return [.. EntriesIn(folder)];
        }
        catch (DirectoryNotFoundException) when (folder.Length > 0)
        {
            // Taken away since its name was read: so is what it had.
            return [];
        }
        catch (Exception failure) when (DiskFault.Is(failure))
        {
            if (folder.Length == 0)
            {
                throw Unavailable(failure);
            }
            unread.Add(folder);
            PassOver(
                folder,
                $"The folder cannot be read: {DiskFault.Cause(failure)}. What was read of it before is kept."
            );
            return [];
        }
    }

    private FileSystemEnumerable<Entry> EntriesIn(string folder)
    {
        return new(Path.Combine(root, folder), Read, OneFolder)
        {
            ShouldIncludePredicate = IsVisible,
        };

        Entry Read(ref FileSystemEntry entry) => ReadEntry(folder, ref entry);
    }

    private CorpusUnavailableException Unavailable(Exception failure) =>
        failure is DirectoryNotFoundException
            ? CorpusUnavailableException.Missing(root)
            : CorpusUnavailableException.Unreadable(root, failure);

    /// <returns>The path of a folder to be walked through.</returns>
    private string? Take(Entry entry)
    {
        if (entry.Path.Contains(NoCharacter, StringComparison.Ordinal))
        {
            PassOver(entry.Path, "The name is not UTF-8, and is not read. Rename it.");
        }
        else if (entry.IsLink)
        {
            PassOver(
                entry.Path,
                "It is a link, and links are not followed. Put the file or folder itself here."
            );
        }
        else if (entry.IsFolder)
        {
            return entry.Path;
        }
        else if (
            entry.File.Size == 0
            && FileIdentity.Of(Path.Combine(root, entry.Path)) is { IsPlain: false }
        )
        {
            PassOver(
                entry.Path,
                "It is a pipe, a socket or a device, not a file, and is not read. Take it away."
            );
        }
        else if (!entry.Path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase))
        {
            others.Add(entry.Path);
        }
        else if (
            !Path.GetFileName(entry.Path).Equals("README.md", StringComparison.OrdinalIgnoreCase)
        )
        {
            files[entry.Path] = entry.File;
        }
        return null;
    }

    private void PassOver(string path, string sentence) =>
        files[path] = new CorpusFile(path, 0, default)
        {
            PassedOver = new Diagnostic(path, null, DiagnosticCode.PassedOver, sentence),
        };

    private static bool IsVisible(ref FileSystemEntry entry) =>
        !entry.FileName.StartsWith('.')
        && !entry.Attributes.HasFlag(FileAttributes.Hidden)
        && !entry.FileName.SequenceEqual(FileSystems);

    private static Entry ReadEntry(string folder, ref FileSystemEntry entry)
    {
        var name = WellFormed(entry.FileName.ToString());
        var path = folder.Length == 0 ? name : $"{folder}/{name}";
        return new Entry(
            new CorpusFile(path, entry.Length, entry.LastWriteTimeUtc.UtcDateTime),
            entry.IsDirectory,
            entry.Attributes.HasFlag(FileAttributes.ReparsePoint)
        );
    }

    // Windows keeps names that are no text.
    private static string WellFormed(string name) =>
        string.Concat(name.EnumerateRunes().Select(rune => rune.ToString()));

    private sealed record Entry(CorpusFile File, bool IsFolder, bool IsLink)
    {
        public string Path => File.Path;
    }
}
