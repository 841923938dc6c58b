using System.IO.Compression;

namespace Archive.Originals.Zip;

/// <summary>Counts the files of an archive with those of the archives in it, before any of them is taken.</summary>
internal static class ZipCount
{
    // As deep as archives are unpacked.
    private const int Deepest = 5;

    /// <exception cref="HostileRefusalException">There are more than are taken.</exception>
    public static void ThrowIfTooMany(ReadOnlyMemory<byte> zip) => Count(zip, 0, 0);

    private static int Count(ReadOnlyMemory<byte> zip, int before, int depth)
    {
        var listed = ZipDirectory.Count(zip.Span);
        var count = before + listed;
        if (count > ZipLimits.Entries)
        {
            throw new HostileRefusalException(
                depth == 0 ? ZipLimits.TooManyEntries(listed) : ZipLimits.TooManyTogether()
            );
        }
        if (depth == Deepest)
        {
            return count;
        }
        using var archive = new ZipArchive(ByteStream.Of(zip), ZipArchiveMode.Read);
        // What is a form of an archive (a Word file) is one file.
        if (
            depth > 0
            && archive.Entries.Any(entry => entry.FullName is "[Content_Types].xml" or "mimetype")
        )
        {
            return before;
        }
        foreach (var entry in archive.Entries.Where(IsArchive))
        {
            if (ZipEntryReader.Unpack(entry) is { Refusal: null } inner)
            {
                count = CountInner(inner.Bytes, count, depth + 1);
            }
        }
        return count;
    }

    // One that is damaged is refused by itself, when it is its turn.
    private static int CountInner(ReadOnlyMemory<byte> zip, int before, int depth)
    {
        try
        {
            return Count(zip, before, depth);
        }
        catch (InvalidDataException)
        {
            return before;
        }
    }

    private static bool IsArchive(ZipArchiveEntry entry)
    {
        if (entry.IsEncrypted || entry.Length > ZipLimits.LargestEntry)
        {
            return false;
        }
        try
        {
            using var bytes = entry.Open();
            Span<byte> first = stackalloc byte[4];
            return bytes.ReadAtLeast(first, first.Length, throwOnEndOfStream: false) == first.Length
                && first.SequenceEqual("PK\x03\x04"u8);
        }
        catch (Exception broken)
            when (broken is InvalidDataException or NotSupportedException or IOException)
        {
            return false;
        }
    }
}
