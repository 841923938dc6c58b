using System.Collections.Immutable;
using Archive.Documents;
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
            keys.Add(new ExtraKey("message-id", Quoted(id)));
        }
        if (!mail.Attachments.IsEmpty)
        {
            keys.Add(
                new ExtraKey(
                    "attachments",
                    $"[{string.Join(", ", mail.Attachments.Select(attachment => Quoted(attachment.Name)))}]"
                )
            );
        }
        return keys.ToImmutable();
    }

    private static string Quoted(string text) =>
        $"'{string.Concat(text.Where(unit => !char.IsControl(unit) && !char.IsSurrogate(unit))).Replace("'", "''", StringComparison.Ordinal)}'";
}
