namespace Archive.Citations;

/// <summary>What a citation says of the place a document was read in.</summary>
public static class ThisArchive
{
    /// <summary>The container, repository or archive that every style names.</summary>
    public const string Name = "The Archive";
}
