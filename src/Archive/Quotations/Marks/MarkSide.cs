namespace Archive.Quotations.Marks;

/// <summary>What a mark does, as far as its form and its neighbours tell.</summary>
internal enum MarkSide
{
    Either,
    Opens,
    Closes,
}
