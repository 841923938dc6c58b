using System.Runtime.CompilerServices;
using System.Text;
using Archive.Originals;

namespace Archive.Importing;

/// <summary>A file to import → its documents, one after the other, however many it holds.</summary>
/// <param name="recognised">The folder where the letters of scans are kept; null to keep none.</param>
internal sealed class SourceReader(ImportRequest request, ReaderPool readers, string? recognised)
    : IDisposable
{
    private const int Head = 4096;

    private readonly ContentReader contents = new(request.Kind, readers, recognised);

    public void Dispose() => contents.Dispose();

    public async IAsyncEnumerable<ReadSource> ReadAsync(
        string file,
        [EnumeratorCancellation] CancellationToken cancel
    )
    {
        var (stream, fault) = Open(file);
        if (stream is null)
        {
            yield return new ReadSource.Faulty(file, fault!);
            yield break;
        }
        await using var opened = stream;
        await foreach (var source in ReadAsync(file, stream, cancel))
        {
            yield return source;
        }
    }

    // A file of JSON Lines is read line by line; all else is held whole.
    private async IAsyncEnumerable<ReadSource> ReadAsync(
        string file,
        FileStream stream,
        [EnumeratorCancellation] CancellationToken cancel
    )
    {
        var head = new byte[Math.Min(Head, stream.Length) & ~1];
        await stream.ReadExactlyAsync(head, cancel);
        stream.Position = 0;
        if (JsonLinesFormat.IsNamed(file) && FileKinds.Of(head) is FileKind.Text)
        {
            Stream utf8 = Utf16.Of(head) is { } encoding
                ? Encoding.CreateTranscodingStream(
                    stream,
                    FileKinds.Lenient(encoding),
                    Encoding.UTF8
                )
                : stream;
            await foreach (
                var source in JsonLinesFormat.ReadAsync(file, utf8, request.Kind, cancel)
            )
            {
                yield return source;
            }
            yield break;
        }
        if (stream.Length > SourceText.Largest)
        {
            yield return new ReadSource.Faulty(
                file,
                $"The file is larger than {SourceText.Largest / 1_000_000} MB. Split it."
            );
            yield break;
        }
        var bytes = new byte[stream.Length];
        await stream.ReadExactlyAsync(bytes, cancel);
        await foreach (var source in contents.ReadAsync(new SourceContent(file, bytes), cancel))
        {
            yield return source;
        }
    }

    // A pipe or a device has no length, and opening one may wait for ever.
    private static (FileStream? Stream, string? Fault) Open(string file)
    {
        try
        {
            var named = new FileInfo(file);
            var info = named.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? named;
            return !info.Exists
                    ? (
                        null,
                        file.Contains('\uFFFD', StringComparison.Ordinal)
                            ? "The file's name is not UTF-8, so that it cannot be opened. Rename it."
                            : "There is no such file or folder. Check the path."
                    )
                : info.Length == 0 ? (null, "The file is empty, or no file but a pipe or a device.")
                : (File.OpenRead(file), null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (null, "The file cannot be read. Check that you may read it.");
        }
    }
}
