using Archive.Corpus;
using Archive.Indexing;

namespace Archive.Cli;

/// <summary>The index for a verb that reads it: brought up to date first, unless a running site does that.</summary>
internal static class CurrentIndex
{
    public static IndexStore Open(Folders folders, Printer printer, CancellationToken cancel)
    {
        IndexStore index;
        try
        {
            index = IndexStore.OpenForWriting(folders.Data);
        }
        catch (IndexInUseException)
        {
            return IndexStore.OpenForReading(folders.Data)
                ?? throw new RefusedException(
                    "The site is building the index for the first time. Try again once it is done."
                );
        }
        Update(index, folders, printer, cancel);
        return index;
    }

    public static IndexChanges Update(
        IndexStore index,
        Folders folders,
        Printer printer,
        CancellationToken cancel,
        bool mayBeEmpty = false
    )
    {
        if (!Directory.Exists(folders.Corpus))
        {
            throw new RefusedException(
                $"There is no corpus at {folders.Corpus}. Name it with --corpus DIR."
            );
        }
        return printer.Progress(
            "Indexing",
            report =>
                index.Update(
                    new CorpusFolder(folders.Corpus),
                    new Progress(report),
                    cancel,
                    mayBeEmpty: mayBeEmpty
                )
        );
    }

    private sealed class Progress(Action<int, int> report) : IProgress<IndexProgress>
    {
        public void Report(IndexProgress value) => report(value.Done, value.Total);
    }
}
