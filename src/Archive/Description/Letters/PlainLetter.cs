using System.Collections.Immutable;
using Archive.Documents;

namespace Archive.Description.Letters;

/// <summary>
/// A plain text read as a person reads a letter: its paragraphs as they stand, and what some of them say of the letter.
/// Recognising takes nothing out of the body.
/// </summary>
internal sealed record PlainLetter(ImmutableArray<Block> Body, LetterFacts Facts)
{
    /// <param name="kind">What it is said to be; null where that is to be recognised.</param>
    /// <param name="day">Its date, where that is told elsewhere than in the text.</param>
    public static PlainLetter Read(string text, DocumentKind? kind = null, DateOnly? day = null)
    {
        var lines = TextLines.Of(text);
        var parts = LetterParts.Of(lines);
        var facts = LetterFacts.Of(lines, parts, kind, day);
        return new PlainLetter(
            Paragraphs.Of(
                lines,
                facts.Kind is DocumentKind.PressRelease ? parts.OfNoLetter() : parts
            ),
            facts
        );
    }

    public Document ToDocument(DocumentId id) =>
        new(id, Facts.Kind, Facts.Title)
        {
            Date = Facts.Date,
            Authors = Facts.Authors,
            Recipients = Facts.Recipients,
            Body = Body,
        };
}
