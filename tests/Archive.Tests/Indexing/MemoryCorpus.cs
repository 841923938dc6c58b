using System.Collections.Immutable;
using System.Text;
using Archive.Corpus;
using Archive.Documents;
using Archive.Indexing;
using Archive.Search;
using Lucene.Net.Store;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace Archive.Tests.Indexing;

/// <summary>A corpus in memory and the index over it: the real index, on Lucene's own directory in memory unless told otherwise.</summary>
internal sealed class MemoryCorpus : IDisposable
{
    /// <summary>Long ago: a file of this time is settled.</summary>
    public static readonly DateTime Once = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly Dictionary<string, (CorpusFile File, Document? Document)> files = [];
    private readonly string dataFolder = System
        .IO.Directory.CreateTempSubdirectory("archive-")
        .FullName;
    private readonly Dictionary<string, Func<CorpusFile, CorpusReading>> readings = [];
    private int reads;
    private int puts;

    public MemoryCorpus(LuceneDirectory? directory = null) =>
        Index = IndexStore.OpenForWriting(dataFolder, _ => directory ?? new RAMDirectory());

    public IndexStore Index { get; }

    /// <summary>Folders that cannot be read now.</summary>
    public ImmutableArray<string> UnreadFolders { get; set; } = [];

    /// <summary>How many files were read, over all updates.</summary>
    public int Reads => reads;

    /// <summary>After so many reads the next is cut off, as by the end of the process.</summary>
    public int CutOffAfter { get; set; } = int.MaxValue;

    public static MemoryCorpus Of(params Document[] documents)
    {
        var corpus = new MemoryCorpus();
        foreach (var document in documents)
        {
            corpus.Put($"letters/{document.Id}.md", document);
        }
        corpus.Update();
        return corpus;
    }

    /// <summary>A null document is a file that cannot be read as one. No two files put are of one size, unless told otherwise.</summary>
    public void Put(string path, Document? document, DateTime? modified = null, int? size = null)
    {
        readings.Remove(path);
        files[path] = (new CorpusFile(path, size ?? ++puts, modified ?? Once), document);
    }

    /// <summary>A file that is read as told, however that ends.</summary>
    public void PutRead(string path, Func<CorpusFile, CorpusReading> read)
    {
        files[path] = (new CorpusFile(path, 0, Once), null);
        readings[path] = read;
    }

    public void TouchIfThere(string path, DateTime modified)
    {
        if (files.ContainsKey(path))
        {
            Touch(path, modified);
        }
    }

    public void Touch(string path, DateTime modified) =>
        files[path] = (files[path].File with { ModifiedUtc = modified }, files[path].Document);

    public void Remove(string path) => files.Remove(path);

    /// <param name="inSteps">Commits after every file, as a long build does now and then.</param>
    public IndexChanges Update(bool inSteps = false, IProgress<IndexProgress>? progress = null) =>
        Index.Update(
            List,
            new HashSet<string>(),
            Read,
            inSteps ? TimeSpan.Zero : TimeSpan.FromDays(1),
            progress,
            TestContext.Current.CancellationToken
        );

    public SearchResults Search(string query) => Search(new SearchRequest(query));

    public SearchResults Search(SearchRequest request) =>
        new ArchiveSearcher(Index).Search(request);

    public void Dispose()
    {
        Index.Dispose();
        System.IO.Directory.Delete(dataFolder, recursive: true);
    }

    private CorpusListing List() =>
        new(
            files.ToImmutableSortedDictionary(
                file => file.Key,
                file => file.Value.File,
                StringComparer.Ordinal
            ),
            [],
            UnreadFolders,
            IsBare: false,
            DateTime.UtcNow
        );

    private CorpusReading Read(CorpusFile file)
    {
        if (Interlocked.Increment(ref reads) > CutOffAfter)
        {
            throw new CutOffException();
        }
        if (readings.TryGetValue(file.Path, out var read))
        {
            return read(file);
        }
        var document = files[file.Path].Document;
        var bytes = Encoding.UTF8.GetBytes(
            document is null ? "broken" : DocumentWriter.Write(document)
        );
        return new CorpusReading(
            file,
            ContentHash.Of(bytes),
            document,
            document is null
                ? [new Diagnostic(file.Path, 1, DiagnosticCode.BrokenFrontMatter, "Broken.")]
                : []
        );
    }

    public sealed class CutOffException : OperationCanceledException;
}
