namespace Archive.Indexing;

/// <summary>What a step of the <see cref="RollingCheck"/> found.</summary>
/// <param name="Changed">Paths of files with other bytes than the index took in.</param>
/// <param name="Then">Where the round stands after it.</param>
public sealed record CheckStep(IReadOnlySet<string> Changed, CheckedSoFar Then);
