using Archive.Originals.Pages;
using Archive.Text;

namespace Archive.Pdf.Originals;

/// <summary>Letters of an original that stand together, in the text that is read off it.</summary>
/// <param name="Line">A number that no other line has.</param>
/// <param name="Order">Of the words, in reading order.</param>
internal readonly record struct PlacedLetters(
    TextSpan Span,
    int Page,
    int Line,
    int Order,
    PdfQuad Quad
)
{
    /// <summary>
    /// Around those letters of it that are in a span, and the marks beside them up to its ends. Letters are taken to be
    /// of one width.
    /// </summary>
    /// <param name="text">That the spans are of.</param>
    public PdfQuad PartIn(TextSpan span, string text)
    {
        var (start, end) = Span.Intersect(span);
        start = HasLetters(text, Span.Start, start) ? start : Span.Start;
        end = HasLetters(text, end, Span.End) ? end : Span.End;
        return start == Span.Start && end == Span.End
            ? Quad
            : Quad.Part(
                (double)(start - Span.Start) / Span.Length,
                (double)(end - Span.Start) / Span.Length
            );
    }

    private static bool HasLetters(string text, int start, int end) =>
        start < end && text[start..Math.Min(end, text.Length)].Any(char.IsLetterOrDigit);
}
