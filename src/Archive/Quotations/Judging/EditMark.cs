namespace Archive.Quotations.Judging;

/// <summary>How the quotation itself shows an edit.</summary>
internal enum EditMark
{
    None,
    Ellipsis,
    Bracket,
}
