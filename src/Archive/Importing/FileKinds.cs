using System.Text;
using System.Text.RegularExpressions;

namespace Archive.Importing;

/// <summary>Tells what a file is by its bytes; its name may say anything.</summary>
internal static partial class FileKinds
{
    // Where a PDF may begin, after something else; what a text is looked at for.
    private const int Head = 1024;

    public static FileKind Of(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(Head, bytes.Length)];
        if (head.IndexOf("%PDF-"u8) >= 0)
        {
            return FileKind.Pdf;
        }
        if (head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8))
        {
            return KindOfZip(bytes);
        }
        if (head.StartsWith(OldOffice))
        {
            return KindOfCompound(bytes);
        }
        if (head.StartsWith("{\\rtf"u8))
        {
            return FileKind.RichText;
        }
        if (head.StartsWith(Tnef))
        {
            return FileKind.WrappedMail;
        }
        if (Utf16.Of(bytes) is { } encoding)
        {
            return KindOfText(Lenient(encoding).GetString(head).TrimStart('\uFEFF'));
        }
        return head.Contains((byte)0)
            ? FileKind.Other
            : KindOfText(Encoding.Latin1.GetString(head));
    }

    /// <summary>What the original's file is called by, and its media type.</summary>
    public static (string Extension, string MediaType) FormOf(FileKind kind) =>
        kind switch
        {
            FileKind.Pdf => (".pdf", "application/pdf"),
            FileKind.Html => (".html", "text/html"),
            FileKind.Mail => (".eml", "message/rfc822"),
            FileKind.Mailbox => (".mbox", "application/mbox"),
            FileKind.Word => (
                ".docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            ),
            FileKind.OpenDocument => (".odt", "application/vnd.oasis.opendocument.text"),
            FileKind.RichText => (".rtf", "application/rtf"),
            FileKind.OldWord => (".doc", "application/msword"),
            FileKind.OutlookMessage => (".msg", "application/vnd.ms-outlook"),
            FileKind.WrappedMail => (".tnef", "application/vnd.ms-tnef"),
            FileKind.Zip => (".zip", "application/zip"),
            FileKind.Text => (".txt", "text/plain"),
            _ => (".bin", "application/octet-stream"),
        };

    // The head may end in the middle of a letter.
    public static Encoding Lenient(Encoding strict)
    {
        var lenient = (Encoding)strict.Clone();
        lenient.DecoderFallback = DecoderFallback.ReplacementFallback;
        return lenient;
    }

    private static ReadOnlySpan<byte> OldOffice => [0xD0, 0xCF, 0x11, 0xE0];

    private static ReadOnlySpan<byte> Tnef => [0x78, 0x9F, 0x3E, 0x22];

    private static FileKind KindOfZip(ReadOnlySpan<byte> bytes)
    {
        const string openDocument = "mimetypeapplication/vnd.oasis.opendocument.";
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(4 * Head, bytes.Length)]);
        var at = start.IndexOf(openDocument, StringComparison.Ordinal);
        if (at >= 0)
        {
            return start[(at + openDocument.Length)..].StartsWith("text", StringComparison.Ordinal)
                ? FileKind.OpenDocument
                : FileKind.OtherOffice;
        }
        var names = ZipNames.Of(bytes);
        return names.Contains("content.xml") && names.Contains("META-INF/manifest.xml")
                ? FileKind.OpenDocument
            : !names.Contains("[Content_Types].xml") ? FileKind.Zip
            : names.Any(name => name.StartsWith("word/", StringComparison.OrdinalIgnoreCase))
                ? FileKind.Word
            : FileKind.OtherOffice;
    }

    // What is in a compound file has names in UTF-16.
    private static FileKind KindOfCompound(ReadOnlySpan<byte> bytes) =>
        Has(bytes, "EncryptedPackage") ? FileKind.LockedOffice
        : Has(bytes, "__properties_version1.0") ? FileKind.OutlookMessage
        : Has(bytes, "WordDocument") ? FileKind.OldWord
        : Has(bytes, "Workbook") || Has(bytes, "PowerPoint Document") ? FileKind.OtherOffice
        : FileKind.OldWord;

    private static bool Has(ReadOnlySpan<byte> bytes, string name) =>
        bytes.IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;

    private static FileKind KindOfText(string head)
    {
        var text = head.StartsWith("\u00EF\u00BB\u00BF", StringComparison.Ordinal)
            ? head[3..]
            : head;
        return text.StartsWith("<?xml", StringComparison.Ordinal)
            && text.Contains("office/word/2003/wordml", StringComparison.Ordinal)
                ? FileKind.OldWord
            : Html().IsMatch(text) ? FileKind.Html
            : text.StartsWith("From ", StringComparison.Ordinal)
            && (MailHeader().IsMatch(AfterLine(text)) || Envelope().IsMatch(text))
                ? FileKind.Mailbox
            : MailHeader().IsMatch(text) && SecondHeader().IsMatch(text) ? FileKind.Mail
            : FileKind.Text;
    }

    private static string AfterLine(string text) =>
        text.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? text[(end + 1)..] : "";

    [GeneratedRegex(
        @"^\s*(<\?xml[^>]*>\s*)?(<!--[^>]*-->\s*)*<(!doctype\s+html|html|head|body)\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Html();

    [GeneratedRegex(
        @"^(Return-Path|Received|Delivered-To|Message-ID|MIME-Version|From|To|Date|Subject|Reply-To|Sender|X-[A-Za-z0-9-]+|DKIM-Signature|Content-Type|Content-Transfer-Encoding|Envelope-to|Authentication-Results|ARC-[A-Za-z-]+):",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex MailHeader();

    // Who sent it, and when it came.
    [GeneratedRegex(
        @"^From \S+ [^\n]{0,60}\d\d:\d\d[^\n]{0,20} (19|20)\d\d\s",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Envelope();

    // A memorandum too begins with "To:" and "From:"; a message says more of itself.
    [GeneratedRegex(
        @"^(Return-Path|Received|Message-ID|MIME-Version|Content-Type|Content-Transfer-Encoding|X-[A-Za-z0-9-]+|DKIM-Signature):|^From:[^\n]{0,200}@",
        RegexOptions.NonBacktracking
            | RegexOptions.IgnoreCase
            | RegexOptions.CultureInvariant
            | RegexOptions.Multiline
    )]
    private static partial Regex SecondHeader();
}
