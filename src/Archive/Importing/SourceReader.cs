using System.Collections.Immutable;

namespace Archive.Importing;

/// <summary>A file to import → its documents, by the format that its ending and its content say it has.</summary>
internal sealed class SourceReader(ImportRequest request)
{
    public ImmutableArray<ReadSource> Read(string file)
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
            return Read(file, File.ReadAllBytes(file));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Refuse(file, "The file cannot be read. Check that you may read it.");
        }
    }

    private ImmutableArray<ReadSource> Read(string file, byte[] bytes)
    {
        if (SourceText.Decode(bytes, out var note) is not { } text)
        {
            return Refuse(
                file,
                "The file is no text. Files of the kinds .md, .txt and .jsonl can be imported."
            );
        }
        ImmutableArray<string> notes = note is null ? [] : [note];
        return Path.GetExtension(file).ToLowerInvariant() switch
        {
            ".md" or ".markdown" => [MarkdownFormat.Read(file, text, request.Kind, notes)],
            ".txt" or ".text" or "" => [PlainTextFormat.Read(file, text, request.Kind, notes)],
            ".jsonl" or ".ndjson" => [.. JsonLinesFormat.Read(file, text, request.Kind)],
            var ending => Refuse(
                file,
                $"Files of the kind '{ending}' cannot be imported yet; .md, .txt and .jsonl can."
            ),
        };
    }

    private static ImmutableArray<ReadSource> Refuse(string file, string reason) =>
        [new ReadSource.Faulty(file, reason)];
}
