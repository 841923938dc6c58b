using System.Text;
using System.Text.Unicode;
using Archive.Text;

namespace Archive.Documents.Reading;

/// <summary>A file's bytes → its text with plain line ends, or the reason there is none.</summary>
internal static class SourceText
{
    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    public static string? Decode(ReadOnlySpan<byte> bytes, Findings findings)
    {
        if (bytes.Length > DocumentReader.LargestFile)
        {
            findings.Fail(null, DiagnosticCode.TooLarge, TooLarge(bytes.Length));
            return null;
        }
        if (bytes.StartsWith(Utf8Mark))
        {
            bytes = bytes[Utf8Mark.Length..];
        }
        if (!Utf8.IsValid(bytes))
        {
            FailAtFirstWrongByte(bytes, findings);
            return null;
        }
        var text = Characters.Allow(Encoding.UTF8.GetString(bytes), out var unfit);
        findings.Note(unfit, unfit?.Line);
        if (string.IsNullOrWhiteSpace(text))
        {
            findings.Fail(
                null,
                DiagnosticCode.Empty,
                "The file is empty. Write a document into it, or delete it."
            );
            return null;
        }
        return text;
    }

    public static string TooLarge(long size) =>
        FormattableString.Invariant(
            $"The file has {size} bytes; a document may have {DocumentReader.LargestFile}. Divide it into several."
        );

    private static void FailAtFirstWrongByte(ReadOnlySpan<byte> bytes, Findings findings)
    {
        var chars = new char[bytes.Length];
        Utf8.ToUtf16(bytes, chars, out var offset, out _, replaceInvalidSequences: false);
        var line = 1 + bytes[..offset].Count((byte)'\n');
        findings.Fail(
            line,
            DiagnosticCode.NotUtf8,
            FormattableString.Invariant(
                $"The file is not UTF-8 text: byte {offset} is 0x{bytes[offset]:X2}. Save it with the encoding UTF-8."
            )
        );
    }
}
