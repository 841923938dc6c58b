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
);
