using Archive.Text;

namespace Archive.Pdf;

/// <summary>Words of a document to be highlighted in its cited copy.</summary>
/// <param name="Span">Of the document's text.</param>
/// <param name="Note">Shown by PDF readers as the highlight's comment; the words themselves where null.</param>
public sealed record MarkedQuotation(TextSpan Span, string? Note = null)
{
    /// <summary>Where this archive shows the words marked, in full; null where it has no site.</summary>
    public Uri? Link { get; init; }
}
