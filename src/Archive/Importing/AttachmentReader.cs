using System.Collections.Immutable;
using Archive.Documents.Reading;
using Archive.Importing.Mail;
using Archive.Originals.Mail;

namespace Archive.Importing;

/// <summary>The files that came with a message → documents of their own; those that cannot be any are named.</summary>
internal sealed class AttachmentReader(ContentReader contents)
{
    public async Task<ReadSource> ReadAsync(
        SourceContent message,
        ReadSource.Read read,
        ImmutableArray<AttachedFile> files,
        CancellationToken cancel
    )
    {
        var attached = ImmutableArray.CreateBuilder<ReadSource.Read>();
        var notes = read.Notes.ToBuilder();
        var left = new List<string>();
        foreach (var (attachment, bytes) in files.Select(file => (file.Attachment, file.Bytes)))
        {
            if (!IsImportable(attachment.Name, bytes.Span))
            {
                left.Add($"{attachment.Name} ({attachment.MediaType})");
                continue;
            }
            var inner = message.Inner(NameOf(attachment.Name), bytes) with
            {
                IsNamedByTitle = attachment.Name == MailAttachment.Nameless,
            };
            await foreach (
                var source in Guarded.Of(contents.ReadAsync(inner, cancel), inner.Label, cancel)
            )
            {
                switch (source)
                {
                    case ReadSource.Read document:
                        attached.Add(document);
                        break;
                    case ReadSource.Faulty faulty:
                        notes.Add(
                            $"The attachment {faulty.Source[(message.Label.Length + 1)..]} is in the original only: {faulty.Reason}"
                        );
                        break;
                }
            }
        }
        if (left.Count > 0)
        {
            notes.Add($"In the original only: {string.Join(", ", left)}.");
        }
        return read with { Attached = attached.ToImmutable(), Notes = notes.ToImmutable() };
    }

    private static bool IsImportable(string name, ReadOnlySpan<byte> bytes) =>
        !bytes.IsEmpty
        && FileKinds.Of(bytes) switch
        {
            FileKind.Other => false,
            FileKind.Text => TextFormats.IsNamed(name),
            _ => true,
        };

    // It may lead anywhere, and is not followed.
    private static string NameOf(string name)
    {
        var clean = PlainText.Clean(name);
        var file = clean[(clean.LastIndexOfAny(['/', '\\']) + 1)..];
        return file.Length == 0 ? "attachment" : file;
    }
}
