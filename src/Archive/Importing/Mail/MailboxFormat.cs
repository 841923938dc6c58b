using System.Globalization;
using System.Runtime.CompilerServices;
using Archive.Originals;
using Archive.Originals.Mail;

namespace Archive.Importing.Mail;

/// <summary>A mailbox → its messages, a document each with its own bytes as original. One bad message stops no other.</summary>
internal sealed class MailboxFormat(ReaderPool readers)
{
    public async IAsyncEnumerable<ReadSource> ReadAsync(
        SourceContent content,
        Func<SourceContent, CancellationToken, Task<ReadSource>> read,
        [EnumeratorCancellation] CancellationToken cancel
    )
    {
        var answer = await readers.ReadAsync(
            new HostileRequest(MailboxFileReader.FormatName, content.Bytes),
            cancel
        );
        if (answer is not HostileAnswer.Answered(var payload))
        {
            yield return new ReadSource.Faulty(
                content.Label,
                ((HostileAnswer.Refused)answer).Reason
            );
            yield break;
        }
        var messages = MailboxFileReader
            .RangesOf(payload)
            .Select(
                (range, i) =>
                    content with
                    {
                        Label = string.Create(
                            CultureInfo.InvariantCulture,
                            $"{content.Label}:{i + 1}"
                        ),
                        Bytes = content.Bytes[range],
                        IsNamedByTitle = true,
                    }
            );
        await foreach (
            var source in Ahead.Of(messages, each => read(each, cancel)).WithCancellation(cancel)
        )
        {
            yield return source;
        }
    }
}
