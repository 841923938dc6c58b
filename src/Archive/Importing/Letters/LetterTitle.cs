using System.Collections.Immutable;
using Archive.Documents;
using Archive.Importing.Releases;
using Archive.Text;

namespace Archive.Importing.Letters;

/// <summary>What a letter or a release is called: its subject where it has one, else to whom it is, else how it begins.</summary>
internal static class LetterTitle
{
    public const string Untitled = "Untitled";

    private const int Longest = 120;

    public static string Of(
        ImmutableArray<TextLine> lines,
        LetterParts parts,
        ImmutableArray<Party> recipients
    )
    {
        if (
            parts.Subject is int subject
            && LetterParts.SubjectOf(lines[subject].Text) is { Length: > 0 } said
        )
        {
            return Cut(said);
        }
        return recipients.Length switch
        {
            0 => BeginningOf(lines),
            1 => Cut($"Letter to {InSentence(recipients[0])}"),
            2 => Cut($"Letter to {InSentence(recipients[0])} and {InSentence(recipients[1])}"),
            _ => Cut($"Letter to {InSentence(recipients[0])} and others"),
        };
    }

    /// <summary>Of a release: its headline, else how it begins to tell.</summary>
    public static string Of(ReleaseParts release, ImmutableArray<TextLine> lines) =>
        release.Headline ?? (release.Lead is { } lead ? Cut(lead.Text) : BeginningOf(lines));

    private static string BeginningOf(ImmutableArray<TextLine> lines) =>
        ReleaseParts.FirstWords(lines) is { } words ? Cut(words) : Untitled;

    private static string InSentence(Party party) =>
        party.Name.StartsWith("The ", StringComparison.Ordinal)
            ? $"the {party.Name[4..]}"
            : party.Name;

    // Between words.
    private static string Cut(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }
        var space = text.LastIndexOf(' ', Longest - 1);
        var cut = space > Longest / 2 ? text[..space] : Characters.Head(text, Longest - 1);
        return cut.TrimEnd(',', ';', ':', '-') + "…";
    }
}
