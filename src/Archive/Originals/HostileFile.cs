namespace Archive.Originals;

/// <summary>A file as the child process is given it.</summary>
/// <param name="Options">What else whoever asks wants the format to know: JSON, or anything else the two agree on.</param>
/// <param name="BeginStep">
/// Tells that a part (a page, an entry) is begun, by its number: where the child then dies, whoever asks knows of what.
/// </param>
public sealed record HostileFile(ReadOnlyMemory<byte> Bytes, string Options, Action<int> BeginStep);
