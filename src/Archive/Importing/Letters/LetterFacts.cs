using System.Collections.Immutable;
using Archive.Documents;

namespace Archive.Importing.Letters;

/// <summary>What lines say of the letter that they are.</summary>
/// <param name="Greeting">The words that greet, or nothing.</param>
/// <param name="Title">Its subject, or to whom it is; for what is no letter, its first line.</param>
internal sealed record LetterFacts(
    DateOnly? Date,
    ImmutableArray<Party> Authors,
    ImmutableArray<Party> Recipients,
    string? Greeting,
    string? Subject,
    string Title
)
{
    public static LetterFacts Of(ImmutableArray<TextLine> lines)
    {
        var parts = LetterParts.Of(lines);
        var recipients = Addressees.Of(lines, parts);
        return new LetterFacts(
            parts.Date,
            Signatories.Of(lines, parts),
            recipients,
            parts.Greeting,
            parts.Subject is int at ? LetterParts.SubjectOf(lines[at].Text) : null,
            LetterTitle.Of(lines, parts, recipients)
        );
    }
}
