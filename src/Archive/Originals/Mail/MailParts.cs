using System.Collections.Immutable;
using System.Globalization;
using Archive.Documents.Reading;
using MimeKit;
using MimeKit.Tnef;

namespace Archive.Originals.Mail;

/// <summary>The parts of a message told apart as a mail program does: what is shown, and what is attached; nothing is left out silently.</summary>
/// <param name="bytes">Of the message.</param>
/// <param name="offsets">Where the messages in it stand in <paramref name="bytes"/>.</param>
internal sealed class MailParts(
    ReadOnlyMemory<byte> bytes,
    Dictionary<MimeMessage, (long Begin, long End)> offsets
)
{
    private readonly ImmutableArray<MailText>.Builder texts =
        ImmutableArray.CreateBuilder<MailText>();
    private readonly ImmutableArray<MailAttachment>.Builder attachments =
        ImmutableArray.CreateBuilder<MailAttachment>();
    private readonly ImmutableArray<string>.Builder notes = ImmutableArray.CreateBuilder<string>();
    private readonly List<ReadOnlyMemory<byte>> files = [];
    private int filled;
    private int left;

    public ImmutableArray<MailText> Texts => texts.ToImmutable();

    public ImmutableArray<MailAttachment> Attachments => attachments.ToImmutable();

    public IReadOnlyList<ReadOnlyMemory<byte>> Files => files;

    public ImmutableArray<string> Notes =>
        left == 0 ? notes.ToImmutable() : [.. notes, MailLimits.TooManyAttachments(left)];

    public void Read(MimeMessage message)
    {
        if (message.Body is { } body)
        {
            Add(body);
        }
    }

    private void Add(MimeEntity entity)
    {
        switch (entity)
        {
            case MultipartAlternative alternative:
                AddBest(alternative);
                break;
            case MultipartRelated { Root: { } root } related:
                Add(root);
                AddAll(related.Where(part => part != root));
                break;
            case Multipart multipart:
                AddAll(multipart);
                break;
            case MessagePart { Message: { } message } attached:
                Attach(attached, MailAttachment.Nameless, BytesOf(message));
                break;
            case TnefPart tnef:
                AddTnef(tnef);
                break;
            case TextPart text when IsShown(text):
                texts.Add(MailTexts.Read(text));
                break;
            // Outlook says the same again in a form of its own.
            case TextPart { IsRichText: true, FileName: null or "" } when texts.Count > 0:
                break;
            case MimePart part:
                Attach(part, "attachment", ContentOf(part));
                break;
            default:
                Attach(entity, "part", ReadOnlyMemory<byte>.Empty);
                break;
        }
    }

    private void AddAll(IEnumerable<MimeEntity> entities)
    {
        foreach (var entity in entities)
        {
            Add(entity);
        }
    }

    // The same said in several forms: the letters alone, where they say as much as the page beside them does.
    private void AddBest(MultipartAlternative alternative)
    {
        var shown = alternative.Where(HasText).ToList();
        var plain = shown.FirstOrDefault(part => part is TextPart { IsHtml: false });
        var page = shown.LastOrDefault(part => part != plain);
        var chosen =
            plain is null || page is null ? plain ?? page
            : MailTexts.SaysAsMuch((TextPart)plain, page) ? plain
            : page;
        foreach (var part in alternative)
        {
            if (part == chosen || !shown.Contains(part))
            {
                Add(part);
            }
            else if (part is Multipart unchosen)
            {
                AddAll(AttachedIn(unchosen));
            }
        }
    }

    private static bool HasText(MimeEntity entity) =>
        entity switch
        {
            TextPart text => IsShown(text) && !text.ContentType.IsMimeType("text", "calendar"),
            Multipart multipart => multipart.Any(HasText),
            _ => false,
        };

    private static IEnumerable<MimeEntity> AttachedIn(Multipart multipart) =>
        multipart.SelectMany(part =>
            part is Multipart inner ? AttachedIn(inner)
            : part is TextPart text && IsShown(text) ? []
            : [part]
        );

    private static bool IsShown(TextPart text) =>
        !text.IsAttachment
        && (text.IsPlain || text.IsHtml || text.IsFlowed || text.IsEnriched)
        && (string.IsNullOrEmpty(text.FileName) || !HasContentBefore(text));

    // A text with a file's name is one, unless it is all that the message says.
    private static bool HasContentBefore(TextPart text) =>
        text.ContentDisposition is { Disposition: not ContentDisposition.Inline };

    private void AddTnef(TnefPart tnef)
    {
        try
        {
            var message = tnef.ConvertToMessage();
            if (message.Body is { } body)
            {
                Add(body);
            }
        }
        catch (Exception broken)
            when (broken is FormatException or IOException or ArgumentException or TnefException)
        {
            Attach(tnef, "winmail.dat", ContentOf(tnef));
        }
    }

    private void Attach(MimeEntity entity, string otherwise, ReadOnlyMemory<byte> content)
    {
        if (
            files.Count >= MailLimits.Attachments
            || filled + content.Length > MailLimits.AttachedBytes
        )
        {
            left++;
            return;
        }
        var name = PlainText.Clean(
            (entity as MimePart)?.FileName ?? entity.ContentDisposition?.FileName ?? ""
        );
        attachments.Add(
            new MailAttachment(
                name.Length is > 0 and < 200 ? name : otherwise,
                entity.ContentType.MimeType
            )
        );
        files.Add(content);
        filled += content.Length;
    }

    private static ReadOnlyMemory<byte> ContentOf(MimePart part)
    {
        using var content = new MemoryStream();
        part.Content?.DecodeTo(content);
        return content.ToArray();
    }

    // As they stand; a message that was itself encoded has no place of its own.
    private ReadOnlyMemory<byte> BytesOf(MimeMessage message)
    {
        if (
            offsets.TryGetValue(message, out var place)
            && place.Begin >= 0
            && place.End > place.Begin
            && place.End <= bytes.Length
        )
        {
            return bytes[(int)place.Begin..(int)place.End];
        }
        using var written = new MemoryStream();
        message.WriteTo(written);
        return written.ToArray();
    }
}
