using Archive.Corpus;
using Archive.Documents;
using Archive.Indexing;

namespace Archive.Tests.Indexing;

/// <summary>A corpus and a data folder of real files, removed in the end.</summary>
internal sealed class CorpusOnDisk : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("archive-").FullName;

    public CorpusOnDisk()
    {
        Folder = new CorpusFolder(Path.Combine(root, "corpus"));
        Directory.CreateDirectory(Folder.Root);
    }

    public CorpusFolder Folder { get; }

    public string Data => Path.Combine(root, "data");

    /// <summary>Where the index's own files lie.</summary>
    public string IndexFiles => Path.Combine(Data, "index");

    public string PathOf(string file) => Path.Combine(Folder.Root, file);

    /// <param name="modified">Long ago, unless told otherwise, so that the file counts as settled.</param>
    public void Write(string collection, Document document, DateTime? modified = null)
    {
        var path = PathOf(Path.Combine(collection, $"{document.Id}.md"));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, DocumentWriter.Write(document));
        File.SetLastWriteTimeUtc(path, modified ?? MemoryCorpus.Once);
    }

    public IndexChanges Update(IndexStore index) =>
        index.Update(Folder, null, TestContext.Current.CancellationToken);

    /// <summary>Opens the index, brings it up to date and closes it again.</summary>
    public IndexChanges Index()
    {
        using var index = IndexStore.OpenForWriting(Data);
        return Update(index);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
