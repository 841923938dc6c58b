using System.Buffers.Binary;
using System.Text;

namespace Archive.Importing;

/// <summary>The names that a zip's directory lists, without opening it: which format it is a form of.</summary>
internal static class ZipNames
{
    private const int MostNames = 2_000;
    private const int LongestEnd = 66_000;

    public static IReadOnlyList<string> Of(ReadOnlySpan<byte> bytes)
    {
        var names = new List<string>();
        var tail = bytes[Math.Max(0, bytes.Length - LongestEnd)..];
        var end = tail.LastIndexOf("PK\x05\x06"u8);
        if (end < 0 || end + 22 > tail.Length)
        {
            return names;
        }
        var at = (long)BinaryPrimitives.ReadUInt32LittleEndian(tail[(end + 16)..]);
        while (
            names.Count < MostNames
            && at + 46 <= bytes.Length
            && bytes[(int)at..].StartsWith("PK\x01\x02"u8)
        )
        {
            var entry = bytes[(int)at..];
            var (name, extra, comment) = (
                BinaryPrimitives.ReadUInt16LittleEndian(entry[28..]),
                BinaryPrimitives.ReadUInt16LittleEndian(entry[30..]),
                BinaryPrimitives.ReadUInt16LittleEndian(entry[32..])
            );
            if (46 + name > entry.Length)
            {
                break;
            }
            names.Add(Encoding.UTF8.GetString(entry.Slice(46, name)).Replace('\\', '/'));
            at += 46 + name + extra + comment;
        }
        return names;
    }
}
