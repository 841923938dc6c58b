using System.Collections.Immutable;
using Archive.Description.Letters;
using Archive.Documents;

namespace Archive.Importing;

/// <summary>
/// A plain text → a document: its paragraphs as they stand, every word of them, and beside them what a reader of a
/// letter recognises.
/// </summary>
internal static class PlainTextFormat
{
    public static ReadSource Read(
        string file,
        string text,
        DocumentKind? kind,
        ImmutableArray<string> notes
    )
    {
        var letter = PlainLetter.Read(text, kind);
        if (letter.Body.IsEmpty)
        {
            return new ReadSource.Faulty(file, "The file has no words.");
        }
        if (DocumentIds.Of(Path.GetFileNameWithoutExtension(file), letter.Facts.Date) is not { } id)
        {
            return new ReadSource.Faulty(
                file,
                "The file's name has no letter to make an id of. Rename it."
            );
        }
        return new ReadSource.Read(file, letter.ToDocument(id), HasOwnId: false, notes);
    }
}
