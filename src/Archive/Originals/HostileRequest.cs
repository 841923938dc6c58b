namespace Archive.Originals;

/// <summary>A file to be read in the child process.</summary>
/// <param name="Format">The <see cref="IHostileFormat.Name"/>.</param>
/// <param name="Options">As in <see cref="HostileFile.Options"/>.</param>
internal sealed record HostileRequest(
    string Format,
    ReadOnlyMemory<byte> Bytes,
    string Options = ""
)
{
    /// <summary>Of computing: less than the limit of every file, where some of it is spent.</summary>
    public TimeSpan? Time { get; init; }
}
