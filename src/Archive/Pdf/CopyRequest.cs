using System.Collections.Immutable;
using Archive.Documents;

namespace Archive.Pdf;

/// <summary>A cited copy to be printed: a document, its marks, and what the citation sheet says of it.</summary>
/// <param name="Permalink">The document's address on this site, in full.</param>
/// <param name="Sha256">Of the document's file in the corpus.</param>
/// <param name="MadeAt">When the copy is made; the only thing in which two copies of equal requests differ.</param>
public sealed record CopyRequest(
    Document Document,
    DocumentText Text,
    Uri Permalink,
    string Sha256,
    ImmutableArray<MarkedQuotation> Quotations,
    DateTimeOffset MadeAt
)
{
    /// <summary>What it is wanted on. A document without a PDF as its original is always typeset.</summary>
    public CopyForm Form { get; init; } = CopyForm.Typeset;

    /// <summary>Where the original lies on this machine, in full; null where it is not there.</summary>
    public string? OriginalPath { get; init; }

    /// <summary>How long the copy waits for letters of a scan to be recognised; then it is typeset, and says so.</summary>
    public TimeSpan Patience { get; init; } = Timeout.InfiniteTimeSpan;
}
