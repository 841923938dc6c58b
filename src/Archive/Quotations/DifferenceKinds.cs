namespace Archive.Quotations;

/// <summary>The codes by which JSON and pages name a <see cref="DifferenceKind"/>.</summary>
public static class DifferenceKinds
{
    public static string Code(this DifferenceKind kind) =>
        kind switch
        {
            DifferenceKind.Replaced => "replaced",
            DifferenceKind.Omitted => "omitted",
            DifferenceKind.Added => "added",
            DifferenceKind.Joined => "joined",
            DifferenceKind.Slip => "slip",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
}
