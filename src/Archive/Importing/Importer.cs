using System.Collections.Immutable;
using Archive.Corpus;
using Archive.Documents;

namespace Archive.Importing;

/// <summary>
/// Somebody's files → documents in the corpus. Files are read on both cores and written one after the other, in their
/// order; each document is in its place before its outcome is told.
/// </summary>
public sealed class Importer(CorpusFolder corpus)
{
    private const int ReadAhead = 2;
    private const int MostSuffixes = 1000;

    /// <summary>One outcome a document, as it comes to be.</summary>
    /// <exception cref="IOException">The corpus cannot be written; what was told as imported is there.</exception>
    public IEnumerable<ImportOutcome> Import(
        ImportRequest request,
        IProgress<ImportProgress>? progress,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        var files = SourceFiles.Of(request.Paths);
        var reader = new SourceReader(request);
        var done = 0;
        progress?.Report(new ImportProgress(0, files.Length));
        var read = files
            .AsParallel()
            .AsOrdered()
            .WithDegreeOfParallelism(ReadAhead)
            .WithMergeOptions(ParallelMergeOptions.AutoBuffered)
            .WithCancellation(cancel)
            .Select(reader.Read);
        foreach (var sources in read)
        {
            foreach (var source in sources)
            {
                cancel.ThrowIfCancellationRequested();
                yield return Add(source, request.Collection);
            }
            progress?.Report(new ImportProgress(++done, files.Length));
        }
    }

    private ImportOutcome Add(ReadSource source, string collection) =>
        source switch
        {
            ReadSource.Faulty faulty => new ImportOutcome.Refused(faulty.Source, faulty.Reason),
            ReadSource.Read read => Add(read, collection),
            _ => throw new InvalidOperationException($"No such source: {source.GetType().Name}."),
        };

    // Two files may make the same id: the second gets a number, unless its id is its own.
    private ImportOutcome Add(ReadSource.Read read, string collection)
    {
        for (var number = 1; number <= MostSuffixes; number++)
        {
            var document =
                number == 1
                    ? read.Document
                    : read.Document with
                    {
                        Id = DocumentIds.Numbered(read.Document.Id, number),
                    };
            switch (corpus.Add(document, collection))
            {
                case AddOutcome.Added added:
                    return new ImportOutcome.Imported(
                        read.Source,
                        document.Id,
                        added.Path,
                        read.Notes
                    );
                case AddOutcome.Unchanged unchanged:
                    return new ImportOutcome.Unchanged(read.Source, document.Id, unchanged.Path);
                case AddOutcome.IdTaken taken when read.HasOwnId:
                    return new ImportOutcome.Refused(
                        read.Source,
                        $"Another document has the id '{document.Id}': {taken.Path}. Give this one an id of its own."
                    );
            }
        }
        return new ImportOutcome.Refused(
            read.Source,
            $"There are {MostSuffixes} documents named '{read.Document.Id}' already. Rename the file."
        );
    }
}
