using System.Collections.Immutable;
using Archive.Documents;

namespace Archive.Importing;

/// <summary>What became of one document of a file to import. The shapes nested here are all there are.</summary>
/// <param name="Source">The file as it was named, with the line for a file of several documents.</param>
public abstract record ImportOutcome(string Source)
{
    /// <summary>The document is in the corpus, flushed.</summary>
    /// <param name="Path">Relative to the corpus.</param>
    /// <param name="Notes">Sentences: what was decided about the file.</param>
    public sealed record Imported(
        string Source,
        DocumentId Id,
        string Path,
        ImmutableArray<string> Notes
    ) : ImportOutcome(Source);

    /// <summary>The same document was there already.</summary>
    public sealed record Unchanged(string Source, DocumentId Id, string Path)
        : ImportOutcome(Source);

    /// <summary>Nothing was written.</summary>
    /// <param name="Reason">A sentence: what is wrong and what to do.</param>
    public sealed record Refused(string Source, string Reason) : ImportOutcome(Source)
    {
        /// <summary>Where a fault of the archive is to blame, that fault: for whoever looks for it, never for people.</summary>
        public Exception? Fault { get; init; }
    }

    /// <summary>It stands in a folder that was named, and is nothing that is read there: a link, a hidden file.</summary>
    /// <param name="Reason">A sentence.</param>
    public sealed record PassedOver(string Source, string Reason) : ImportOutcome(Source);
}
