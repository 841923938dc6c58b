using System.Collections.Immutable;
using Archive.Documents;
using Archive.Documents.Writing;
using Archive.Originals.Mail;

namespace Archive.Importing.Mail;

/// <summary>What front matter keeps of a message beside what it keeps of every document.</summary>
internal static class MailKeys
{
    public static ImmutableArray<ExtraKey> Of(ReadMail mail)
    {
        var keys = ImmutableArray.CreateBuilder<ExtraKey>();
        if (mail.MessageId is { } id)
        {
            keys.Add(new ExtraKey("message-id", YamlText.Of(id)));
        }
        if (!mail.Attachments.IsEmpty)
        {
            keys.Add(
                new ExtraKey(
                    "attachments",
                    $"[{string.Join(", ", mail.Attachments.Select(attachment => YamlText.Of(attachment.Name)))}]"
                )
            );
        }
        return keys.ToImmutable();
    }
}
