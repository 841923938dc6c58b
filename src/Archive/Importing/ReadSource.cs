using System.Collections.Immutable;
using Archive.Corpus;
using Archive.Documents;

namespace Archive.Importing;

/// <summary>A document read from a file to import, or why there is none. The shapes nested here are all there are.</summary>
/// <param name="Source">The file, with the line for a file of several documents.</param>
internal abstract record ReadSource(string Source)
{
    /// <param name="HasOwnId">The file says which id its document has; else another may be chosen where it is taken.</param>
    /// <param name="Original">The untouched file, to be kept beside the document.</param>
    public sealed record Read(
        string Source,
        Document Document,
        bool HasOwnId,
        ImmutableArray<string> Notes,
        NewOriginal? Original = null
    ) : ReadSource(Source)
    {
        /// <summary>Documents that came with this one, to be taken in after it, and to say so.</summary>
        public ImmutableArray<Read> Attached { get; init; } = [];
    }

    /// <param name="Reason">A sentence: what is wrong and what to do.</param>
    public sealed record Faulty(string Source, string Reason) : ReadSource(Source)
    {
        /// <summary>What the archive itself did wrong at it; null where the file is to blame.</summary>
        public Exception? Fault { get; init; }

        /// <summary>The archive broke one of its own rules while it read this, and goes on with the next.</summary>
        public static Faulty OfFault(string source, Exception fault) =>
            new(
                source,
                "Reading it failed by a fault of this program, and not of the file. The rest goes on. Report it, with the file."
            )
            {
                Fault = fault,
            };
    }
}
