using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using Archive.Documents.Reading;

namespace Archive.Originals.Zip;

/// <summary>
/// Unpacks an archive in the child process, some files at a time, into memory only. The options are the number of the first
/// file and the bytes that were unpacked before it.
/// </summary>
internal sealed class ZipFileReader : IHostileFormat
{
    public const string FormatName = "zip";

    public string Name => FormatName;

    public static string OptionsOf(int first, long unpacked) =>
        string.Create(CultureInfo.InvariantCulture, $"{first} {unpacked}");

    public byte[] Read(HostileFile file)
    {
        var options = file.Options.Split(' ');
        var at = int.Parse(options[0], CultureInfo.InvariantCulture);
        var unpacked = long.Parse(options[1], CultureInfo.InvariantCulture);
        if (at == 0)
        {
            ZipCount.ThrowIfTooMany(file.Bytes);
        }
        using var zip = new ZipArchive(ByteStream.Of(file.Bytes), ZipArchiveMode.Read);
        var read = ImmutableArray.CreateBuilder<ZippedFile>();
        var contents = new List<ReadOnlyMemory<byte>>();
        var batch = 0L;
        for (; at < zip.Entries.Count && batch < ZipLimits.Batch; at++)
        {
            var entry = zip.Entries[at];
            if (IsFurniture(entry.FullName))
            {
                continue;
            }
            file.BeginStep(at);
            var (bytes, refusal) = ZipEntryReader.Unpack(entry);
            unpacked += bytes.Length;
            batch += bytes.Length;
            if (unpacked > ZipLimits.Bytes)
            {
                throw new HostileRefusalException(ZipLimits.TooLargeInAll());
            }
            read.Add(new ZippedFile(PlainText.Clean(entry.FullName), refusal));
            contents.Add(bytes);
        }
        return Packet.Write(
            new ReadZip(
                read.ToImmutable(),
                at < zip.Entries.Count ? at : null,
                unpacked,
                zip.Entries.Count
            ),
            contents
        );
    }

    // Folders, and what systems put beside files.
    private static bool IsFurniture(string name) =>
        name.Length == 0
        || name[^1] is '/' or '\\'
        || name.StartsWith("__MACOSX/", StringComparison.Ordinal)
        || name.EndsWith(".DS_Store", StringComparison.Ordinal)
        || name.EndsWith("Thumbs.db", StringComparison.OrdinalIgnoreCase);
}
