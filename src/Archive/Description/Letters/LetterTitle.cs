using System.Collections.Immutable;
using Archive.Description.Releases;
using Archive.Documents;
using Archive.Text;

namespace Archive.Description.Letters;

/// <summary>What a letter or a release is called: its subject where it has one, else to whom it is, else how it begins.</summary>
internal static class LetterTitle
{
    public const string Untitled = "Untitled";

    private const int Longest = 120;
    private const int LongestRole = 40;

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
        var greeting = parts.Greeting ?? "";
        return recipients switch
        {
            [] => BeginningOf(lines),
            [var one] => Cut($"Letter to {InSentence(one, greeting)}"),
            [var one, var two] => Cut(
                $"Letter to {InSentence(one, greeting)} and {InSentence(two, greeting)}"
            ),
            [var first, ..] => Cut($"Letter to {InSentence(first, greeting)} and others"),
        };
    }

    /// <summary>Of a release: its headline, else how it begins to tell.</summary>
    public static string Of(ReleaseParts release, ImmutableArray<TextLine> lines) =>
        release.Headline ?? (release.Lead is { } lead ? Cut(lead.Text) : BeginningOf(lines));

    private static string BeginningOf(ImmutableArray<TextLine> lines) =>
        ReleaseParts.FirstWords(lines) is { } words ? Cut(words) : Untitled;

    // Of somebody whose last name is all there is, as the greeting says it: "Secretary Weems", "Dr. Weems".
    private static string InSentence(Party party, string greeting)
    {
        if (party.Name.StartsWith("The ", StringComparison.Ordinal))
        {
            return $"the {party.Name[4..]}";
        }
        if (party.Name.Contains(' ', StringComparison.Ordinal))
        {
            return party.Name;
        }
        if (party.Role is { Length: <= LongestRole } role)
        {
            return $"{role} {party.Name}";
        }
        var at = greeting.IndexOf(party.Name, StringComparison.Ordinal);
        var title = at > 0 ? greeting[..at].TrimEnd().Split(' ')[^1] : "";
        return title.Length > 0 && char.IsUpper(title[0]) && title is not "Dear"
            ? $"{title} {party.Name}"
            : party.Name;
    }

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
