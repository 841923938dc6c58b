using Archive.Importing.Zip;

namespace Archive.Importing;

/// <summary>A file's bytes, wherever it was found: on the disk, in an archive of files, attached to a message.</summary>
/// <param name="Label">What it is called to whoever imports; its name is what stands after the last slash.</param>
/// <param name="Depth">How many files it stands in.</param>
internal sealed record SourceContent(string Label, ReadOnlyMemory<byte> Bytes, int Depth = 0)
{
    /// <summary>Archives of files and messages in one another.</summary>
    public const int Deepest = 5;

    /// <summary>A message without a file's name of its own.</summary>
    public bool IsNamedByTitle { get; init; }

    /// <summary>Of the outermost file.</summary>
    public Unpacking Unpacking { get; private init; } = new();

    public SourceContent Inner(string name, ReadOnlyMemory<byte> bytes) =>
        new($"{Label}/{name}", bytes, Depth + 1) { Unpacking = Unpacking };
}
