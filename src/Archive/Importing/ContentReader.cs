using System.Runtime.CompilerServices;
using Archive.Corpus;
using Archive.Documents;
using Archive.Importing.Mail;
using Archive.Importing.Pages;
using Archive.Importing.Papers;
using Archive.Originals;
using Archive.Originals.Markup;
using Archive.Originals.Recognition;
using Archive.Originals.WordFiles;

namespace Archive.Importing;

/// <summary>Bytes → the documents in them, by what they are; a name decides only between forms of text.</summary>
internal sealed class ContentReader(DocumentKind? kind, ReaderPool readers) : IDisposable
{
    private readonly OriginalReader originals = new(readers);
    private readonly MailboxFormat mailboxes = new(readers);

    public void Dispose() => originals.Dispose();

    public async IAsyncEnumerable<ReadSource> ReadAsync(
        SourceContent content,
        [EnumeratorCancellation] CancellationToken cancel
    )
    {
        if (content.Depth > SourceContent.Deepest)
        {
            yield return Refuse(
                content,
                $"The file stands in more than {SourceContent.Deepest} others, one in the other, which is the limit. Unpack it first."
            );
            yield break;
        }
        switch (KindOf(content))
        {
            case FileKind.Mailbox:
                await foreach (var source in mailboxes.ReadAsync(content, ReadMailAsync, cancel))
                {
                    yield return source;
                }
                break;
            case FileKind.Mail:
                yield return await ReadMailAsync(content, cancel);
                break;
            case FileKind.Pdf:
                yield return await new PdfFormat(kind, originals).ReadAsync(
                    content.Label,
                    content.Bytes,
                    cancel
                );
                break;
            case FileKind.Word:
                yield return await ReadPaperAsync(
                    content,
                    FileKind.Word,
                    WordFileReader.FormatName,
                    cancel
                );
                break;
            case FileKind.Html:
                yield return await ReadPaperAsync(
                    content,
                    FileKind.Html,
                    HtmlFileReader.FormatName,
                    cancel
                );
                break;
            default:
                foreach (var source in TextFormats.Read(content, kind))
                {
                    yield return source;
                }
                break;
        }
    }

    private async Task<ReadSource> ReadMailAsync(SourceContent content, CancellationToken cancel)
    {
        var message = await new MailFormat(kind, readers).ReadAsync(
            content.Label,
            content.Bytes,
            content.IsOfMailbox,
            cancel
        );
        return message.Source is ReadSource.Read read
            ? await new AttachmentReader(this).ReadAsync(content, read, message.Attached, cancel)
            : message.Source;
    }

    private Task<ReadSource> ReadPaperAsync(
        SourceContent content,
        FileKind of,
        string format,
        CancellationToken cancel
    )
    {
        var (extension, mediaType) = FileKinds.FormOf(of);
        return new PaperFormat(kind, readers).ReadAsync(
            content.Label,
            format,
            content.Bytes,
            new NewOriginal(content.Bytes, extension, mediaType),
            cancel
        );
    }

    // Of a page that does not begin as one only the name tells.
    private static FileKind KindOf(SourceContent content) =>
        FileKinds.Of(content.Bytes.Span) is var found and not FileKind.Text ? found
        : Path.GetExtension(content.Label).ToLowerInvariant() is ".html" or ".htm" or ".xhtml"
            ? FileKind.Html
        : FileKind.Text;

    private static ReadSource.Faulty Refuse(SourceContent content, string reason) =>
        new(content.Label, reason);
}
