using System.Collections.Immutable;
using Archive.Documents;

namespace Archive.Importing.Letters;

/// <summary>
/// A plain text read as a person reads a letter: its paragraphs as they stand, and what some of them say of the letter.
/// Recognising takes nothing out of the body.
/// </summary>
/// <param name="Greeting">The words that greet, or nothing.</param>
internal sealed record PlainLetter(
    ImmutableArray<Block> Body,
    DateOnly? Date,
    ImmutableArray<Party> Authors,
    ImmutableArray<Party> Recipients,
    string? Greeting,
    string Title
)
{
    public static PlainLetter Read(string text)
    {
        var lines = TextLines.Of(text);
        var parts = LetterParts.Of(lines);
        var recipients = Addressees.Of(lines, parts);
        var authors = Signatories.Of(lines, parts);
        return new PlainLetter(
            Paragraphs.Of(lines, parts),
            parts.Date,
            authors,
            recipients,
            parts.Greeting,
            LetterTitle.Of(lines, parts, recipients)
        );
    }

    public Document ToDocument(DocumentId id, DocumentKind? kind) =>
        new(id, kind ?? (Greeting is null ? DocumentKind.Statement : DocumentKind.Letter), Title)
        {
            Date = Date,
            Authors = Authors,
            Recipients = Recipients,
            Body = Body,
        };
}
