using System.Text;
using Lucene.Net.Util;

namespace Archive.Indexing;

/// <summary>What the index knows of one file of the corpus, so that it can tell whether it must be read again.</summary>
/// <param name="ModifiedTicks">Of the file's time in UTC, as it was listed before it was read.</param>
/// <param name="Sha256">Empty where the file could not be read.</param>
/// <param name="IsSettled">
/// Whether an unchanged size and time mean an unchanged file. Not so for a file that was written only just before it was
/// read: it may have been written once more within the same tick of its clock.
/// </param>
/// <param name="ClaimedId">The id the file's document says it has; null where it gives none.</param>
/// <param name="Holder">The path of the file that has that id: this one's, or the one it had to yield to.</param>
internal sealed record ManifestEntry(
    string Path,
    long Size,
    long ModifiedTicks,
    string Sha256,
    bool IsSettled,
    string? ClaimedId,
    string? Holder
)
{
    public BytesRef Encode()
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(Path);
        writer.Write(Size);
        writer.Write(ModifiedTicks);
        writer.Write(Sha256);
        writer.Write(IsSettled);
        writer.Write(ClaimedId ?? "");
        writer.Write(Holder ?? "");
        return new BytesRef(bytes.ToArray());
    }

    public static ManifestEntry Decode(BytesRef value)
    {
        using var bytes = new MemoryStream(value.Bytes, value.Offset, value.Length);
        using var reader = new BinaryReader(bytes, Encoding.UTF8);
        return new ManifestEntry(
            reader.ReadString(),
            reader.ReadInt64(),
            reader.ReadInt64(),
            reader.ReadString(),
            reader.ReadBoolean(),
            NullIfEmpty(reader.ReadString()),
            NullIfEmpty(reader.ReadString())
        );
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
