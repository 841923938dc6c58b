using System.Collections.Immutable;
using Archive.Corpus;
using Archive.Description.Letters;
using Archive.Documents;
using Archive.Originals;
using Archive.Originals.Mail;

namespace Archive.Importing.Mail;

/// <summary>An e-mail message → a document, its original and the files attached to it, which are still to be read.</summary>
internal sealed class MailFormat(DocumentKind? kind, ReaderPool readers)
{
    /// <param name="bytes">Of the message.</param>
    /// <param name="original">The file as it was given.</param>
    /// <param name="isNamedByTitle">It has no file's name of its own.</param>
    public async Task<ReadMessage> ReadAsync(
        string file,
        ReadOnlyMemory<byte> bytes,
        NewOriginal original,
        bool isNamedByTitle,
        CancellationToken cancel
    )
    {
        var answer = await readers.ReadAsync(
            new HostileRequest(MailFileReader.FormatName, bytes),
            cancel
        );
        if (answer is not HostileAnswer.Answered(var payload))
        {
            return new ReadMessage(
                new ReadSource.Faulty(file, ((HostileAnswer.Refused)answer).Reason),
                []
            );
        }
        var (mail, files) = Packet.Read<ReadMail>(payload);
        try
        {
            return new ReadMessage(
                ToSource(file, mail, original, isNamedByTitle),
                [
                    .. mail.Attachments.Zip(
                        files,
                        (attachment, content) => new AttachedFile(attachment, content)
                    ),
                ]
            );
        }
        catch (UnreadableException refused)
        {
            return new ReadMessage(new ReadSource.Faulty(file, refused.Message), []);
        }
    }

    private ReadSource ToSource(
        string file,
        ReadMail mail,
        NewOriginal original,
        bool isNamedByTitle
    )
    {
        var body = MailBody.Of(mail.Parts);
        if (body.IsEmpty && mail.Subject.Length == 0 && mail.Attachments.IsEmpty)
        {
            return new ReadSource.Faulty(file, "The message has no words and no attachment.");
        }
        var lines = BlockLines.Of(body);
        var facts = LetterFacts.Of(lines, LetterParts.Of(lines), kind);
        var title =
            mail.Subject.Length > 0 ? mail.Subject
            : lines.IsEmpty ? "Message without a subject"
            : facts.Title;
        var date = mail.Date ?? facts.Date;
        var name = isNamedByTitle ? title : Path.GetFileNameWithoutExtension(file);
        if ((DocumentIds.Of(name, date) ?? DocumentIds.Of("message", date)) is not { } id)
        {
            return new ReadSource.Faulty(file, "The message cannot be named. Rename the file.");
        }
        var document = new Document(id, kind ?? DocumentForm.KindOf(facts, title), title)
        {
            Date = date,
            Authors = MailParties.Authors(mail.From, facts.Authors),
            Recipients = MailParties.Of(mail.To),
            Language = mail.Language,
            Extra = MailKeys.Of(mail),
            Body = body,
        };
        return new ReadSource.Read(
            file,
            document,
            HasOwnId: false,
            body.IsEmpty ? ["The message has no text of its own.", .. mail.Notes] : mail.Notes,
            original
        );
    }
}
