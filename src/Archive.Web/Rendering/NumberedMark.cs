using Archive.Text;

namespace Archive.Web.Rendering;

/// <summary>The part of one mark of a <see cref="MarkSet"/> that stands in one passage or run.</summary>
/// <param name="Number">From 1.</param>
internal readonly record struct NumberedMark(int Number, TextSpan Span);
