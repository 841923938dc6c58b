using System.Runtime.CompilerServices;
using Archive.Corpus;
using Archive.Documents;
using Archive.Importing.Mail;
using Archive.Importing.Pages;
using Archive.Importing.Papers;
using Archive.Importing.Zip;
using Archive.Originals;
using Archive.Originals.Conversion;
using Archive.Originals.Markup;
using Archive.Originals.Recognition;
using Archive.Originals.WordFiles;

namespace Archive.Importing;

/// <summary>Bytes → the documents in them, by what they are; a name decides only between forms of text.</summary>
/// <param name="recognised">The folder where the letters of scans are kept; null to keep none.</param>
internal sealed class ContentReader(DocumentKind? kind, ReaderPool readers, string? recognised)
    : IDisposable
{
    private readonly OriginalReader originals = new(readers, cacheFolder: recognised);
    private readonly MailboxFormat mailboxes = new(readers);

    private readonly ZipFormat zips = new(readers);
    private readonly Converter libreOffice = Converter.LibreOffice(new ConversionLimits());
    private readonly Converter outlook = Converter.OutlookMessages(new ConversionLimits());

    public void Dispose()
    {
        originals.Dispose();
        libreOffice.Dispose();
        outlook.Dispose();
    }

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
            // Its messages are kept as their bytes stand in it, and these would be none that others read.
            case FileKind.Mailbox when Utf16.Of(content.Bytes.Span) is not null:
                yield return Refuse(
                    content,
                    "The mailbox is written in UTF-16. Save it anew as UTF-8."
                );
                break;
            case FileKind.Mailbox:
                await foreach (
                    var source in mailboxes.ReadAsync(
                        content,
                        (message, stop) =>
                            Guarded.Of(() => ReadMailAsync(message, stop), message.Label),
                        cancel
                    )
                )
                {
                    yield return source;
                }
                break;
            case FileKind.Mail or FileKind.WrappedMail:
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
                    content.Bytes,
                    cancel
                );
                break;
            case FileKind.Html:
                yield return await ReadPaperAsync(
                    content,
                    FileKind.Html,
                    HtmlFileReader.FormatName,
                    Utf16.ToUtf8(content.Bytes),
                    cancel
                );
                break;
            case FileKind.OpenDocument or FileKind.RichText or FileKind.OldWord:
                yield return await ReadConvertedAsync(content, cancel);
                break;
            case FileKind.OutlookMessage:
                yield return await ReadOutlookAsync(content, cancel);
                break;
            case FileKind.Zip:
                await foreach (var source in zips.ReadAsync(content, ReadAllAsync, cancel))
                {
                    yield return source;
                }
                break;
            case FileKind.LockedOffice:
                yield return Refuse(
                    content,
                    "The file is locked with a password. Open it with the password, save it without one, and import that."
                );
                break;
            case FileKind.OtherOffice:
                yield return Refuse(
                    content,
                    "The file is one of Office's or LibreOffice's, and no text: tables, slides and drawings cannot be imported. Print it to a PDF, and import that."
                );
                break;
            case FileKind.Text when JsonLinesFormat.IsNamed(content.Label):
                await foreach (
                    var source in JsonLinesFormat.ReadAsync(
                        content.Label,
                        ByteStream.Of(Utf16.ToUtf8(content.Bytes)),
                        kind,
                        cancel
                    )
                )
                {
                    yield return source;
                }
                break;
            default:
                foreach (var source in TextFormats.Read(content, kind))
                {
                    yield return source;
                }
                break;
        }
    }

    private Task<ReadSource> ReadMailAsync(SourceContent content, CancellationToken cancel) =>
        ReadMailAsync(
            content,
            Utf16.ToUtf8(content.Bytes),
            FileKinds.Of(content.Bytes.Span),
            cancel
        );

    private async Task<ReadSource> ReadMailAsync(
        SourceContent content,
        ReadOnlyMemory<byte> message,
        FileKind of,
        CancellationToken cancel
    )
    {
        var read = await new MailFormat(kind, readers).ReadAsync(
            content.Label,
            message,
            OriginalOf(
                content,
                of is FileKind.OutlookMessage or FileKind.WrappedMail ? of : FileKind.Mail
            ),
            content.IsNamedByTitle,
            cancel
        );
        return read.Source is ReadSource.Read source
            ? await new AttachmentReader(this).ReadAsync(content, source, read.Attached, cancel)
            : read.Source;
    }

    private async Task<ReadSource> ReadOutlookAsync(
        SourceContent content,
        CancellationToken cancel
    ) =>
        await outlook.ConvertAsync(content.Bytes, ".msg", cancel) switch
        {
            ConversionOutcome.Converted converted => await ReadMailAsync(
                content,
                converted.Bytes,
                FileKind.OutlookMessage,
                cancel
            ),
            ConversionOutcome.Failed failed => Refuse(content, failed.Reason),
            _ => throw new InvalidOperationException("No such outcome."),
        };

    private async Task<ReadSource> ReadConvertedAsync(
        SourceContent content,
        CancellationToken cancel
    )
    {
        var of = KindOf(content);
        var (extension, _) = FileKinds.FormOf(of);
        return await libreOffice.ConvertAsync(content.Bytes, extension, cancel) switch
        {
            ConversionOutcome.Converted converted => await ReadPaperAsync(
                content,
                of,
                WordFileReader.FormatName,
                converted.Bytes,
                cancel
            ),
            ConversionOutcome.Failed failed => Refuse(content, failed.Reason),
            _ => throw new InvalidOperationException("No such outcome."),
        };
    }

    private Task<ReadSource> ReadPaperAsync(
        SourceContent content,
        FileKind of,
        string format,
        ReadOnlyMemory<byte> bytes,
        CancellationToken cancel
    ) =>
        new PaperFormat(kind, readers).ReadAsync(
            content.Label,
            format,
            bytes,
            OriginalOf(content, of),
            cancel
        );

    private static NewOriginal OriginalOf(SourceContent content, FileKind of)
    {
        var (extension, mediaType) = FileKinds.FormOf(of);
        return new NewOriginal(content.Bytes, extension, mediaType);
    }

    private async Task<IReadOnlyList<ReadSource>> ReadAllAsync(
        SourceContent content,
        CancellationToken cancel
    )
    {
        var sources = new List<ReadSource>();
        await foreach (var source in Guarded.Of(ReadAsync(content, cancel), content.Label, cancel))
        {
            sources.Add(source);
        }
        return sources;
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
