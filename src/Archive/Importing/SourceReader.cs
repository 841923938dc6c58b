using System.Collections.Immutable;
using Archive.Importing.Pages;
using Archive.Originals;
using Archive.Originals.Recognition;

namespace Archive.Importing;

/// <summary>A file to import → its documents, by the format that its ending and its content say it has.</summary>
internal sealed class SourceReader(ImportRequest request, ReaderPool readers, string? recognised)
    : IDisposable
{
    private readonly OriginalReader originals = new(readers, cacheFolder: recognised);

    public void Dispose() => originals.Dispose();

    public async Task<ImmutableArray<ReadSource>> ReadAsync(string file, CancellationToken cancel)
    {
        try
        {
            var info = new FileInfo(file);
            if (!info.Exists)
            {
                return Refuse(file, "There is no such file or folder. Check the path.");
            }
            if (info.Length == 0)
            {
                return Refuse(file, "The file is empty.");
            }
            if (info.Length > SourceText.Largest)
            {
                return Refuse(
                    file,
                    $"The file is larger than {SourceText.Largest / 1_000_000} MB. Split it."
                );
            }
            return await ReadAsync(file, await File.ReadAllBytesAsync(file, cancel), cancel);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Refuse(file, "The file cannot be read. Check that you may read it.");
        }
    }

    private async Task<ImmutableArray<ReadSource>> ReadAsync(
        string file,
        byte[] bytes,
        CancellationToken cancel
    ) =>
        FileKinds.Of(bytes) switch
        {
            FileKind.Pdf =>
            [
                await new PdfFormat(request.Kind, originals).ReadAsync(file, bytes, cancel),
            ],
            _ => ReadText(file, bytes),
        };

    private ImmutableArray<ReadSource> ReadText(string file, byte[] bytes)
    {
        if (SourceText.Decode(bytes, out var note) is not { } text)
        {
            return Refuse(
                file,
                "The file is no text and no PDF. Files of the kinds .pdf, .md, .txt and .jsonl can be imported."
            );
        }
        ImmutableArray<string> notes = note is null ? [] : [note];
        return Path.GetExtension(file).ToLowerInvariant() switch
        {
            ".md" or ".markdown" => [MarkdownFormat.Read(file, text, request.Kind, notes)],
            ".txt" or ".text" or "" => [PlainTextFormat.Read(file, text, request.Kind, notes)],
            ".jsonl" or ".ndjson" => [.. JsonLinesFormat.Read(file, text, request.Kind)],
            ".pdf" => Refuse(
                file,
                "The file is called a PDF, and its bytes are not those of one. Fetch it anew."
            ),
            var ending => Refuse(
                file,
                $"Files of the kind '{ending}' cannot be imported yet; .pdf, .md, .txt and .jsonl can."
            ),
        };
    }

    private static ImmutableArray<ReadSource> Refuse(string file, string reason) =>
        [new ReadSource.Faulty(file, reason)];
}
