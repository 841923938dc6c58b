using System.IO.Compression;

namespace Archive.Originals.Zip;

/// <summary>A file of an archive → its bytes, or a sentence why not: what the archive says of its size need not be so.</summary>
internal static class ZipEntryReader
{
    public static (byte[] Bytes, string? Refusal) Unpack(ZipArchiveEntry entry)
    {
        if (entry.IsEncrypted)
        {
            return (
                [],
                "The file is locked with a password. Unpack it with the password, and import what is in it."
            );
        }
        if (entry.Length > ZipLimits.LargestEntry)
        {
            return ([], ZipLimits.TooLarge());
        }
        try
        {
            return Inflate(entry);
        }
        catch (Exception broken)
            when (broken is InvalidDataException or NotSupportedException or IOException)
        {
            return (
                [],
                "The file is damaged in its archive, or packed in a way that is not known. Unpack it yourself, and import what is in it."
            );
        }
    }

    private static (byte[] Bytes, string? Refusal) Inflate(ZipArchiveEntry entry)
    {
        using var packed = entry.Open();
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        while (packed.Read(buffer) is > 0 and var count)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > ZipLimits.LargestEntry)
            {
                return ([], ZipLimits.TooLarge());
            }
            if (
                bytes.Length > ZipLimits.SmallEntry
                && bytes.Length / Math.Max(1, entry.CompressedLength) > ZipLimits.Ratio
            )
            {
                return ([], ZipLimits.TooTight());
            }
        }
        return (bytes.ToArray(), null);
    }
}
