namespace Archive.Pdf.Typesetting;

/// <summary>A letter, other than a space, as it stands on a page of a PDF, in points, with the origin at the page's lower left.</summary>
/// <param name="Place">Its number among the page's letters, spaces not counted, in the order they were drawn: neighbours on a line differ by one.</param>
/// <param name="Base">The height of the line it stands on.</param>
internal readonly record struct PageLetter(
    string Value,
    int Page,
    int Place,
    double Left,
    double Right,
    double Base,
    double Size
)
{
    public bool SharesLineWith(PageLetter other) =>
        Page == other.Page && Math.Abs(Base - other.Base) < 0.4 * Math.Max(Size, other.Size);
}
