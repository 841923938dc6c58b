using Archive.Text;

namespace Archive.Quotations.Marks;

/// <summary>A paragraph of an article, as far as its line ends tell: within it marks are paired.</summary>
/// <param name="Span">From its first letter to its last, without the signs of a reply.</param>
/// <param name="Indent">Columns before its first line.</param>
/// <param name="IsReply">Its lines begin with "&gt;".</param>
internal readonly record struct Paragraph(TextSpan Span, int Indent, bool IsReply);
