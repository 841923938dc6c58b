using System.Collections.Immutable;
using Archive.Corpus;
using Archive.Documents;
using Archive.Originals;
using Archive.Originals.Recognition;

namespace Archive.Importing.Pages;

/// <summary>A PDF → a document and its original. Pages that are pictures wait for their letters to be recognised.</summary>
internal sealed class PdfFormat(DocumentKind? kind, OriginalReader reader)
{
    public async Task<ReadSource> ReadAsync(
        string file,
        ReadOnlyMemory<byte> bytes,
        CancellationToken cancel
    )
    {
        ReadOriginal original;
        try
        {
            original = await reader.ReadAsync(bytes, cancel);
        }
        catch (UnreadableException refused)
        {
            return new ReadSource.Faulty(file, refused.Message);
        }
        var report = new PdfReport(original.Pdf, original.Unrecognised);
        if (report.Refusal is { } refusal)
        {
            return new ReadSource.Faulty(file, refusal);
        }
        var letter = PdfLetter.Read(original.Pdf, kind);
        var name = Path.GetFileNameWithoutExtension(file);
        if (DocumentIds.Of(name, letter.Facts.Date) is not { } id)
        {
            return new ReadSource.Faulty(
                file,
                "The file's name has no letter to make an id of. Rename it."
            );
        }
        var document = letter.ToDocument(id) with { Extra = report.Keys() };
        var (extension, mediaType) = FileKinds.FormOf(FileKind.Pdf);
        return new ReadSource.Read(
            file,
            document,
            HasOwnId: false,
            report.Notes(),
            new NewOriginal(bytes, extension, mediaType)
        );
    }
}
