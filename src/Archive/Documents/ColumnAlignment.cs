namespace Archive.Documents;

/// <summary>How a column of a <see cref="Block.Table"/> is set.</summary>
public enum ColumnAlignment
{
    Unset,
    Left,
    Center,
    Right,
}
