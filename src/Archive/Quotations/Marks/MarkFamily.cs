namespace Archive.Quotations.Marks;

/// <summary>Marks that can close one another. Writers and their programs mix forms within a family, not between.</summary>
internal enum MarkFamily
{
    Double,
    Single,
    Angle,
}
