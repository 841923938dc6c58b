using System.Collections.Immutable;
using Archive.Corpus;
using Archive.Indexing;
using Archive.Search;

namespace Archive.Benchmarks.Recovery;

/// <summary>An index damaged on the disk in many ways: opened and brought up to date, it must have every document.</summary>
internal static class DamagedIndexes
{
    private static readonly ImmutableArray<(string Name, Action<string> Damage)> Ways =
    [
        .. EachKindOfFile(
            "cut in half",
            path => Rewrite(path, bytes => bytes[..(bytes.Length / 2)])
        ),
        .. EachKindOfFile("a bit flipped", path => Rewrite(path, Flip)),
        .. EachKindOfFile("deleted", File.Delete),
        .. EachKindOfFile("zeroed", path => Rewrite(path, bytes => new byte[bytes.Length])),
        .. EachKindOfFile("emptied", path => Rewrite(path, _ => [])),
        (
            "a longer file",
            folder => Each(folder, path => Rewrite(path, bytes => [.. bytes, 1, 2, 3]))
        ),
        (
            "foreign files beside",
            folder => File.WriteAllText(Path.Combine(folder, "notes.txt"), "x")
        ),
        ("a foreign commit", folder => File.WriteAllText(Path.Combine(folder, "segments_zz"), "x")),
        (
            "a folder among the files",
            folder => Directory.CreateDirectory(Path.Combine(folder, "old"))
        ),
        (
            "a folder for a commit",
            folder => Directory.CreateDirectory(Path.Combine(folder, "segments_zz"))
        ),
        ("files exchanged", Exchange),
        ("everything deleted", folder => Each(folder, File.Delete)),
        ("no folder", folder => Directory.Delete(folder, recursive: true)),
        ("a file for the folder", FileForFolder),
        (
            "no data folder",
            folder => Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true)
        ),
        ("lock and holder garbled", GarbleLock),
        (
            "commit list cut",
            folder => Of(folder, "segments_", path => Rewrite(path, bytes => bytes[..20]))
        ),
        ("commit pointer wrong", folder => Of(folder, "segments.gen", path => Rewrite(path, Flip))),
    ];

    /// <returns>How many documents were lost, over all.</returns>
    public static int Measure(Figures figures, Workplace place)
    {
        var expected = Open(place, out _);
        var lost = 0;
        var failed = 0;
        foreach (var (name, damage) in Ways)
        {
            var folder = Path.Combine(place.Data, "index");
            damage(folder);
            try
            {
                var found = Open(place, out var again);
                var missing = expected.Except(found).Count + found.Except(expected).Count + again;
                lost += missing;
                Console.WriteLine(
                    $"{name, -40} {(missing == 0 ? "whole again" : $"{missing} differ")}"
                );
            }
            catch (Exception fault)
            {
                failed++;
                Console.WriteLine($"{name, -40} FAILED {fault.GetType().Name}: {fault.Message}");
                Directory.Delete(place.Data, recursive: true);
                Open(place, out _);
            }
        }
        figures.Add("recovery: ways to damage an index, count", Ways.Length);
        figures.Add("recovery: damaged indexes not made anew, count", failed);
        return lost;
    }

    private static ImmutableHashSet<string> Open(Workplace place, out int changedAgain)
    {
        using var index = IndexStore.OpenForWriting(place.Data);
        var corpus = new CorpusFolder(place.Corpus);
        index.Update(corpus, null, CancellationToken.None);
        changedAgain = index.Update(corpus, null, CancellationToken.None).Indexed;
        return
        [
            .. new Catalogue(index)
                .List(new DocumentQuery { Size = 100_000 })
                .Documents.Select(document =>
                    $"{document.Id} {document.Sha256} {document.PassageCount} {document.WordCount}"
                ),
            .. new ArchiveSearcher(index)
                .Search(new SearchRequest("the OR we"))
                .Hits.Select(hit => $"hit {hit.Text}"),
        ];
    }

    private static IEnumerable<(string, Action<string>)> EachKindOfFile(
        string name,
        Action<string> damage
    ) =>
        new[] { "segments_", ".cfs", ".cfe", ".si" }.Select<string, (string, Action<string>)>(
            kind => ($"{kind} {name}", folder => Of(folder, kind, damage))
        );

    private static void Of(string folder, string kind, Action<string> damage) =>
        Each(
            folder,
            path =>
            {
                if (Path.GetFileName(path).Contains(kind, StringComparison.Ordinal))
                {
                    damage(path);
                }
            }
        );

    private static void Each(string folder, Action<string> damage)
    {
        foreach (var path in Directory.GetFiles(folder))
        {
            damage(path);
        }
    }

    private static void Rewrite(string path, Func<byte[], byte[]> change) =>
        File.WriteAllBytes(path, change(File.ReadAllBytes(path)));

    private static byte[] Flip(byte[] bytes)
    {
        if (bytes.Length > 0)
        {
            bytes[bytes.Length / 3] ^= 0x10;
        }
        return bytes;
    }

    private static void Exchange(string folder)
    {
        var files = Directory.GetFiles(folder).Order(StringComparer.Ordinal).ToArray();
        var contents = files.Select(File.ReadAllBytes).ToArray();
        for (var i = 0; i < files.Length; i++)
        {
            File.WriteAllBytes(files[i], contents[(i + 1) % files.Length]);
        }
    }

    private static void FileForFolder(string folder)
    {
        Directory.Delete(folder, recursive: true);
        File.WriteAllText(folder, "no folder");
    }

    private static void GarbleLock(string folder)
    {
        var data = Path.GetDirectoryName(folder)!;
        File.WriteAllText(Path.Combine(data, "index.lock"), "garbage");
        File.WriteAllText(Path.Combine(data, "index.holder"), "garbage");
    }
}
