using Archive.Text;

namespace Archive.Quotations.Marks;

/// <summary>A line of an article without the spaces at its ends.</summary>
/// <param name="Content">Its letters, after the sign of a reply where it has one.</param>
/// <param name="Indent">Columns before <paramref name="Content"/>, a tab four of them.</param>
internal readonly record struct Line(TextSpan Content, int Indent, bool IsReply)
{
    public bool IsBlank => Content.IsEmpty;
}
