using Archive.Documents;

namespace Archive.Corpus;

/// <summary>The untouched file that a document was read from, to be kept beside it; see <see cref="CorpusFolder.Add"/>.</summary>
/// <param name="Extension">Of the file beside the document, as in ".pdf": by what it is, not by what it was called.</param>
/// <param name="MediaType">As in "application/pdf".</param>
public sealed record NewOriginal(ReadOnlyMemory<byte> Bytes, string Extension, string MediaType)
{
    internal OriginalFile Beside(DocumentId id) =>
        new($"{id}{Extension}", MediaType, ContentHash.Of(Bytes.Span));
}
