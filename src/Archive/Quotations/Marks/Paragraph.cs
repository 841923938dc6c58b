using Archive.Text;

namespace Archive.Quotations.Marks;

/// <summary>A paragraph of an article, as far as its line ends tell: within it marks are paired.</summary>
/// <param name="Span">From its first letter to its last, without the signs of a reply.</param>
/// <param name="FirstLine">Of its lines [FirstLine, EndLine), by number.</param>
internal readonly record struct Paragraph(TextSpan Span, int FirstLine, int EndLine);
