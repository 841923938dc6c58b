using System.Globalization;
using System.Text;

namespace Archive.Pdf.Annotating;

/// <summary>
/// The end of a PDF file, where its readers begin: which cross-reference section is the newest, and whether it is
/// a table or a stream. Additions must be of the same kind, and must count as the file counts.
/// </summary>
/// <param name="HeaderOffset">Bytes of something else before the PDF begins, where offsets count from the PDF's beginning.</param>
/// <param name="SectionOffset">Of the newest section, as the file states it.</param>
internal readonly record struct FileTail(int HeaderOffset, long SectionOffset, bool IsStream)
{
    private const int Window = 2048;

    /// <returns>Null where the file's end does not lead to a cross-reference section.</returns>
    public static FileTail? Find(ReadOnlySpan<byte> file)
    {
        var tail = file[Math.Max(0, file.Length - Window)..];
        var at = tail.LastIndexOf("startxref"u8);
        if (at < 0 || !TryReadNumber(tail[(at + "startxref".Length)..], out var offset))
        {
            return null;
        }
        var header = Math.Max(0, file[..Math.Min(file.Length, 1024)].IndexOf("%PDF-"u8));
        foreach (var start in header == 0 ? (int[])[0] : [0, header])
        {
            if (offset + start < file.Length)
            {
                var section = file[(int)(offset + start)..];
                var words = section[..Math.Min(section.Length, 64)].TrimStart(" \r\n\t\f\0"u8);
                if (words.StartsWith("xref"u8))
                {
                    return new FileTail(start, offset, IsStream: false);
                }
                if (BeginsObject(words))
                {
                    return new FileTail(start, offset, IsStream: true);
                }
            }
        }
        return null;
    }

    private static bool TryReadNumber(ReadOnlySpan<byte> bytes, out long number)
    {
        bytes = bytes.TrimStart(" \r\n\t\f\0"u8);
        var length = bytes.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        var digits = length < 0 ? bytes : bytes[..length];
        return long.TryParse(
            Encoding.ASCII.GetString(digits),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out number
        );
    }

    private static bool BeginsObject(ReadOnlySpan<byte> words)
    {
        var parts = Encoding
            .Latin1.GetString(words)
            .Split([' ', '\r', '\n', '\t', '<'], 4, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length >= 3
            && parts[0].All(char.IsAsciiDigit)
            && parts[1].All(char.IsAsciiDigit)
            && parts[2].StartsWith("obj", StringComparison.Ordinal);
    }
}
