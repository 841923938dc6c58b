using System.Buffers.Binary;

namespace Archive.Originals.Zip;

/// <summary>
/// How many files the directory at a zip's end lists, counted without keeping any: of a million the archive's reader would
/// make a million objects first.
/// </summary>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int LongestComment = ushort.MaxValue;
    private const int HeaderLength = 46;
    private const int LocatorLength = 20;
    private const int LongEndLength = 56;

    /// <returns>0 where there is no directory to be found.</returns>
    public static int Count(ReadOnlySpan<byte> zip)
    {
        var count = 0;
        for (
            var at = Start(zip);
            at >= 0 && at + HeaderLength <= zip.Length && zip[(int)at..].StartsWith("PK\x01\x02"u8);
            count++
        )
        {
            var header = zip[(int)at..];
            at +=
                HeaderLength
                + BinaryPrimitives.ReadUInt16LittleEndian(header[28..])
                + BinaryPrimitives.ReadUInt16LittleEndian(header[30..])
                + BinaryPrimitives.ReadUInt16LittleEndian(header[32..]);
        }
        return count;
    }

    private static long Start(ReadOnlySpan<byte> zip)
    {
        var tail = Math.Max(0, zip.Length - EndLength - LongestComment);
        var end = zip[tail..].LastIndexOf("PK\x05\x06"u8) + tail;
        if (end < tail || end + EndLength > zip.Length)
        {
            return -1;
        }
        var start = BinaryPrimitives.ReadUInt32LittleEndian(zip[(end + 16)..]);
        var locator = end - LocatorLength;
        if (locator < 0 || !zip[locator..].StartsWith("PK\x06\x07"u8))
        {
            return start;
        }
        // More than 65,535 files, or bytes than 32 bits can count: the longer record says where.
        var longEnd = BinaryPrimitives.ReadInt64LittleEndian(zip[(locator + 8)..]);
        return
            longEnd >= 0
            && longEnd + LongEndLength <= zip.Length
            && zip[(int)longEnd..].StartsWith("PK\x06\x06"u8)
            ? BinaryPrimitives.ReadInt64LittleEndian(zip[((int)longEnd + 48)..])
            : start;
    }
}
