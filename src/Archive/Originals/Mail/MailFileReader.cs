using System.Collections.Immutable;
using Archive.Documents.Reading;
using MimeKit;
using MimeKit.Tnef;

namespace Archive.Originals.Mail;

/// <summary>Reads a message in the child process: who wrote it to whom, what a reader is shown, what is attached.</summary>
internal sealed class MailFileReader : IHostileFormat
{
    public const string FormatName = "mail";

    public string Name => FormatName;

    public byte[] Read(HostileFile file)
    {
        var offsets = new Dictionary<MimeMessage, (long Begin, long End)>();
        var parser = new MimeParser(
            new ParserOptions { MaxMimeDepth = MailLimits.Depth },
            ByteStream.Of(file.Bytes),
            MimeFormat.Entity,
            persistent: true
        );
        parser.MimeMessageEnd += (_, ended) =>
            offsets[ended.Message] = (ended.BeginOffset, ended.EndOffset);
        var message = IsWrapped(file.Bytes.Span) ? Unwrap(file.Bytes) : parser.ParseMessage();
        var parts = new MailParts(file.Bytes, offsets);
        parts.Read(message);
        var read = new ReadMail(
            PlainText.Clean(message.Subject ?? ""),
            DayOf(message),
            Addresses(message.From.Count > 0 ? message.From : SenderOf(message)),
            Addresses(message.To.Concat(message.Cc)),
            message.MessageId is { Length: > 0 and < 500 } id ? id : null,
            parts.Texts,
            parts.Attachments,
            parts.Notes
        )
        {
            // MimeKit keeps headings that begin with "Content-" with the body.
            Language = LanguageTag.Read(message.Body?.Headers[HeaderId.ContentLanguage]),
        };
        if (read is { Subject: "", From: [], To: [], Parts: [] } && message.Headers.Count == 0)
        {
            throw new HostileRefusalException(
                "The file is no message: it has no heading that says who wrote it to whom. Save the message anew as .eml."
            );
        }
        return Packet.Write(read, parts.Files);
    }

    private static bool IsWrapped(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith<byte>([0x78, 0x9F, 0x3E, 0x22]);

    private static MimeMessage Unwrap(ReadOnlyMemory<byte> bytes) =>
        new TnefPart { Content = new MimeContent(ByteStream.Of(bytes)) }.ConvertToMessage();

    private static DateOnly? DayOf(MimeMessage message) =>
        message.Date.Year is >= 1971 and <= 2100
            ? DateOnly.FromDateTime(message.Date.DateTime)
            : null;

    private static InternetAddressList SenderOf(MimeMessage message) =>
        message.Sender is null ? [] : [message.Sender];

    private static ImmutableArray<MailAddress> Addresses(IEnumerable<InternetAddress> list) =>
        [
            .. list.SelectMany(address =>
                    address is GroupAddress group ? group.Members.AsEnumerable() : [address]
                )
                .OfType<MailboxAddress>()
                .Select(mailbox => new MailAddress(
                    PlainText.Clean(mailbox.Name ?? ""),
                    PlainText.Clean(mailbox.Address ?? "")
                ))
                .Where(mailbox => mailbox.Name.Length + mailbox.Address.Length is > 0 and < 500)
                .Take(MailLimits.Parties),
        ];
}
