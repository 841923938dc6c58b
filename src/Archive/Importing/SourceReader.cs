using System.Runtime.CompilerServices;
using Archive.Originals;

namespace Archive.Importing;

/// <summary>A file to import → its documents, one after the other, however many it holds.</summary>
/// <param name="recognised">The folder where the letters of scans are kept; null to keep none.</param>
internal sealed class SourceReader(ImportRequest request, ReaderPool readers, string? recognised)
    : IDisposable
{
    private readonly ContentReader contents = new(request.Kind, readers, recognised);

    public void Dispose() => contents.Dispose();

    public async IAsyncEnumerable<ReadSource> ReadAsync(
        string file,
        [EnumeratorCancellation] CancellationToken cancel
    )
    {
        var (bytes, fault) = await OpenAsync(file, cancel);
        if (bytes is null)
        {
            yield return new ReadSource.Faulty(file, fault!);
            yield break;
        }
        await foreach (var source in contents.ReadAsync(new SourceContent(file, bytes), cancel))
        {
            yield return source;
        }
    }

    private static async Task<(byte[]? Bytes, string? Fault)> OpenAsync(
        string file,
        CancellationToken cancel
    )
    {
        try
        {
            var info = new FileInfo(file);
            return !info.Exists ? (null, "There is no such file or folder. Check the path.")
                : info.Length == 0 ? (null, "The file is empty.")
                : info.Length > SourceText.Largest
                    ? (
                        null,
                        $"The file is larger than {SourceText.Largest / 1_000_000} MB. Split it."
                    )
                : (await File.ReadAllBytesAsync(file, cancel), null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (null, "The file cannot be read. Check that you may read it.");
        }
    }
}
