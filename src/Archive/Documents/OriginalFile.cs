using System.Collections.Immutable;

namespace Archive.Documents;

/// <summary>The untouched file a document was read from, which stands beside it in the corpus.</summary>
/// <param name="File">A file name without folders.</param>
/// <param name="MediaType">As in "application/pdf".</param>
/// <param name="Sha256">Of its bytes, in lower-case hexadecimal.</param>
public sealed record OriginalFile(string File, string MediaType, string Sha256)
{
    public ImmutableArray<ExtraKey> Extra { get; init; } = [];
}
