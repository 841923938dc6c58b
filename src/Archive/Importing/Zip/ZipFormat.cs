using System.Runtime.CompilerServices;
using Archive.Originals;
using Archive.Originals.Zip;

namespace Archive.Importing.Zip;

/// <summary>An archive of files → the documents of each, some files at a time. One that is refused stops no other.</summary>
internal sealed class ZipFormat(ReaderPool readers)
{
    public async IAsyncEnumerable<ReadSource> ReadAsync(
        SourceContent content,
        Func<SourceContent, CancellationToken, Task<IReadOnlyList<ReadSource>>> read,
        [EnumeratorCancellation] CancellationToken cancel
    )
    {
        var found = false;
        int? next = 0;
        while (next is { } first && !content.Unpacking.IsOver)
        {
            var before = content.Unpacking.Bytes;
            var answer = await readers.ReadAsync(
                new HostileRequest(
                    ZipFileReader.FormatName,
                    content.Bytes,
                    ZipFileReader.OptionsOf(first, before)
                ),
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
            var (batch, files) = Packet.Read<ReadZip>(payload);
            content.Unpacking.Add(batch.Unpacked - before);
            if (first == 0 && content.Unpacking.Passes(batch.Listed))
            {
                yield return new ReadSource.Faulty(content.Label, ZipLimits.TooManyTogether());
                yield break;
            }
            var inner = batch.Files.Zip(
                files,
                (file, bytes) => (Content: content.Inner(NameOf(file.Name), bytes), file.Refusal)
            );
            await foreach (
                var sources in Ahead
                    .Of(
                        inner,
                        file =>
                            content.Unpacking.IsOver
                                ? Task.FromResult<IReadOnlyList<ReadSource>>([])
                            : file.Refusal is { } refusal
                                ? Task.FromResult(Refuse(file.Content, refusal))
                            : file.Content.Bytes.IsEmpty
                                ? Task.FromResult(Refuse(file.Content, "The file is empty."))
                            : read(file.Content, cancel)
                    )
                    .WithCancellation(cancel)
            )
            {
                foreach (var source in sources)
                {
                    found = true;
                    yield return source;
                }
                if (content.Unpacking.IsOver)
                {
                    yield break;
                }
            }
            next = batch.Next;
        }
        if (!found && !content.Unpacking.IsOver)
        {
            yield return new ReadSource.Faulty(content.Label, "There are no files in the archive.");
        }
    }

    private static IReadOnlyList<ReadSource> Refuse(SourceContent content, string reason) =>
        [new ReadSource.Faulty(content.Label, reason)];

    // For people; no file is opened by it.
    private static string NameOf(string name) =>
        string.Join(
            '/',
            name.Split('/', '\\').Where(part => part.Length > 0 && part is not ("." or ".."))
        )
            is { Length: > 0 } clean
            ? clean
            : "file";
}
