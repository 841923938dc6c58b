using System.Collections.Immutable;
using Archive.Description.Releases;
using Archive.Documents;
using Archive.People;

namespace Archive.Description.Letters;

/// <summary>What lines say of the letter, the release or the statement that they are.</summary>
/// <param name="Greeting">The words that greet, or nothing.</param>
/// <param name="Subject">What a letter says it is about; a release's headline.</param>
/// <param name="Title">Its subject, or to whom it is; for what is no letter, how it begins.</param>
internal sealed record LetterFacts(
    DocumentKind Kind,
    DateOnly? Date,
    ImmutableArray<Party> Authors,
    ImmutableArray<Party> Recipients,
    string? Greeting,
    string? Subject,
    string Title
)
{
    /// <param name="kind">What it is said to be; null where that is to be recognised.</param>
    /// <param name="day">Its date, where that is told elsewhere than in the lines.</param>
    public static LetterFacts Of(
        ImmutableArray<TextLine> lines,
        LetterParts parts,
        DocumentKind? kind,
        DateOnly? day = null
    )
    {
        var release = kind is null or DocumentKind.PressRelease
            ? ReleaseParts.Of(lines, isSaid: kind is not null)
            : null;
        return release is null ? OfLetter(lines, parts, kind, day) : OfRelease(lines, release, day);
    }

    private static LetterFacts OfLetter(
        ImmutableArray<TextLine> lines,
        LetterParts parts,
        DocumentKind? kind,
        DateOnly? day
    )
    {
        var recipients = Addressees.Of(lines, parts);
        return new LetterFacts(
            kind ?? DocumentForm.KindOf(lines, parts.Greeting),
            parts.Date,
            new Signatories(MemberRegister.Shipped, day ?? parts.Date).Of(lines, parts),
            recipients,
            parts.Greeting,
            parts.Subject is int at ? LetterParts.SubjectOf(lines[at].Text) : null,
            LetterTitle.Of(lines, parts, recipients)
        );
    }

    // A letter that it prints is addressed and signed by others.
    private static LetterFacts OfRelease(
        ImmutableArray<TextLine> lines,
        ReleaseParts release,
        DateOnly? day
    ) =>
        new(
            DocumentKind.PressRelease,
            release.Date,
            new PartyResolver(MemberRegister.Shipped).ResolveTogether(
                release.Lead?.Issuers ?? [],
                day ?? release.Date
            ),
            [],
            Greeting: null,
            release.Headline,
            LetterTitle.Of(release, lines)
        );
}
