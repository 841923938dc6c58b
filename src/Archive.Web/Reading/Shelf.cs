using Archive.Corpus;
using Archive.Documents;
using Archive.Search;
using Archive.Web.Hosting;

namespace Archive.Web.Reading;

/// <summary>Where a document is got by its id: the index knows its file, the corpus has its words.</summary>
internal sealed class Shelf(CorpusFolder corpus, Catalogue catalogue, IndexKeeper keeper)
{
    /// <exception cref="CorpusUnavailableException">Not this document but the whole corpus is gone.</exception>
    /// <summary>Null where the archive has no such document, or its file cannot be read.</summary>
    public OpenedDocument? Open(string? id)
    {
        if (!DocumentId.TryParse(id, out var parsed) || Find(parsed) is not { } file)
        {
            return null;
        }
        var reading = corpus.Read(file);
        return reading.Document is { } document && document.Id == parsed
            ? new OpenedDocument(file, PathOf(file.Path), reading.Sha256, document)
            : null;
    }

    private CorpusFile? Find(DocumentId id)
    {
        if (catalogue.Find(id) is { } summary)
        {
            var onDisk = new FileInfo(PathOf(summary.Path));
            if (onDisk.Exists)
            {
                return new CorpusFile(summary.Path, onDisk.Length, onDisk.LastWriteTimeUtc);
            }
            corpus.RequireThere();
        }
        // Until the index has caught up with the corpus, a document's name is looked for among the files.
        return keeper.Status.SaysAll
            ? null
            : corpus.Enumerate().FirstOrDefault(file => IsNamed(file, id));
    }

    private string PathOf(string file) => Path.Combine(corpus.Root, file);

    private static bool IsNamed(CorpusFile file, DocumentId id) =>
        Path.GetFileNameWithoutExtension(file.Path.AsSpan()).SequenceEqual(id.Value);
}
