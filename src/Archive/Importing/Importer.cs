using System.Collections.Immutable;
using System.Globalization;
using Archive.Corpus;
using Archive.Documents;
using Archive.Originals;

namespace Archive.Importing;

/// <summary>
/// Somebody's files → documents in the corpus. Files are read on both cores and written one after the other, in their
/// order; each document is in its place before its outcome is told.
/// </summary>
/// <param name="readers">What reads files that may be made to hurt; an import's own where null.</param>
/// <param name="waiting">Is told, in a sentence, where another process imports into the corpus and must end first.</param>
/// <param name="recognised">A folder for the letters of scans, which took long to recognise and will be wanted again.</param>
public sealed class Importer(
    CorpusFolder corpus,
    ReaderPool? readers = null,
    string? recognised = null,
    Action<string>? waiting = null
)
{
    // Files that are read, or wait to be written: few, for each may be large.
    private const int ReadAhead = 4;

    private readonly TakenNumbers numbers = new(corpus);

    /// <summary>One outcome a document, as it comes to be.</summary>
    /// <exception cref="IOException">The corpus cannot be written; what was told as imported is there.</exception>
    public IEnumerable<ImportOutcome> Import(
        ImportRequest request,
        IProgress<ImportProgress>? progress,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!CollectionName.IsSafe(request.Collection))
        {
            throw new ArgumentException(
                $"'{request.Collection}' cannot name a collection.",
                nameof(request)
            );
        }
        var entries = SourceFiles.Of(request.Paths);
        foreach (var (path, reason) in entries)
        {
            if (reason is not null)
            {
                yield return new ImportOutcome.PassedOver(path, reason);
            }
        }
        var files = entries.RemoveAll(entry => entry.PassedOver is not null);
        progress?.Report(new ImportProgress(0, files.Length));
        using var turn = corpus.AwaitTurn(waiting ?? (_ => { }), cancel);
        using var own = readers is null ? new ReaderPool() : null;
        using var reader = new SourceReader(request, readers ?? own!, recognised);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var reading = new Queue<FileReading>();
        try
        {
            for (var done = 0; done < files.Length; done++)
            {
                while (reading.Count < ReadAhead && done + reading.Count < files.Length)
                {
                    reading.Enqueue(
                        FileReading.Begin(reader, files[done + reading.Count], stop.Token)
                    );
                }
                foreach (var source in reading.Peek().Sources())
                {
                    foreach (var outcome in Add(source, request.Collection))
                    {
                        cancel.ThrowIfCancellationRequested();
                        yield return outcome;
                    }
                }
                reading.Dequeue();
                progress?.Report(new ImportProgress(done + 1, files.Length));
            }
        }
        finally
        {
            // Whoever asks may stop asking.
            stop.Cancel();
            foreach (var file in reading)
            {
                file.End();
            }
        }
    }

    // What came with a document says so, by the id that the document got.
    private IEnumerable<ImportOutcome> Add(ReadSource source, string collection)
    {
        if (source is not ReadSource.Read read)
        {
            var faulty = (ReadSource.Faulty)source;
            yield return new ImportOutcome.Refused(faulty.Source, faulty.Reason)
            {
                Fault = faulty.Fault,
            };
            yield break;
        }
        var outcome = Write(read, collection);
        yield return outcome;
        var id =
            (outcome as ImportOutcome.Imported)?.Id ?? (outcome as ImportOutcome.Unchanged)?.Id;
        foreach (var attached in read.Attached)
        {
            var related = id is { } target
                ? attached with
                {
                    Document = attached.Document with
                    {
                        Relations =
                        [
                            new Relation("attached-to", target),
                            .. attached.Document.Relations,
                        ],
                    },
                }
                : attached;
            foreach (var inner in Add(related, collection))
            {
                yield return inner;
            }
        }
    }

    // Of one document; whether the corpus can be written is everybody's.
    private ImportOutcome Write(ReadSource.Read read, string collection)
    {
        try
        {
            return WriteUnderAnId(read, collection);
        }
#pragma warning disable CA1031
        catch (Exception fault) when (fault is not (IOException or UnauthorizedAccessException))
        {
            var faulty = ReadSource.Faulty.OfFault(read.Source, fault);
            return new ImportOutcome.Refused(faulty.Source, faulty.Reason) { Fault = fault };
        }
#pragma warning restore CA1031
    }

    // Two files may make the same id: the second gets a number, unless its id is its own.
    private ImportOutcome WriteUnderAnId(ReadSource.Read read, string collection)
    {
        var (named, isText) = (read.Document, read.Original is null);
        var number = read.HasOwnId ? 1 : numbers.First(named, isText);
        for (; number <= DocumentIds.MostNumbers; number++)
        {
            var document = named with { Id = DocumentIds.Numbered(named.Id, number) };
            switch (corpus.Add(document, collection, read.Original))
            {
                case AddOutcome.Added added:
                    numbers.NoteOwn(named, number, isText);
                    return new ImportOutcome.Imported(
                        read.Source,
                        document.Id,
                        added.Path,
                        read.Notes
                    );
                case AddOutcome.Completed completed:
                    return new ImportOutcome.Imported(
                        read.Source,
                        IdOf(completed.Path),
                        completed.Path,
                        [.. read.Notes, "It waited for its text, and has it now."]
                    );
                case AddOutcome.Unchanged unchanged:
                    if (isText)
                    {
                        numbers.NoteOwn(named, number, isText);
                    }
                    return new ImportOutcome.Unchanged(
                        read.Source,
                        IdOf(unchanged.Path),
                        unchanged.Path
                    );
                case AddOutcome.IdTaken taken when read.HasOwnId:
                    return new ImportOutcome.Refused(
                        read.Source,
                        $"Another document has the id '{document.Id}': {taken.Path}. Give this one an id of its own."
                    );
                case AddOutcome.IdTaken taken:
                    numbers.NoteTaken(named.Id, number, taken.Path);
                    break;
            }
        }
        return new ImportOutcome.Refused(
            read.Source,
            string.Create(
                CultureInfo.InvariantCulture,
                $"There are {DocumentIds.MostNumbers:#,0} documents named '{named.Id}' already, which is the limit. Rename the file."
            )
        );
    }

    // Of the document that is there, which may have got its id from another name.
    private static DocumentId IdOf(string path) =>
        DocumentId.Parse(Path.GetFileNameWithoutExtension(path));
}
