using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Description.Letters;
using Archive.Documents;
using Archive.People;
using Archive.Text;

namespace Archive.Description.Releases;

/// <summary>The sentence with which a release begins to tell: from where, when, and who did what.</summary>
/// <param name="Text">Without its dateline.</param>
/// <param name="Date">That of the dateline.</param>
/// <param name="Issuers">Of whom the sentence tells; none where that is not certain.</param>
internal sealed partial record Lead(string Text, DateOnly? Date, ImmutableArray<Party> Issuers)
{
    private const int Longest = 700;
    private const int ShortestText = 40;

    /// <summary>Null where no release begins to tell in this line.</summary>
    public static Lead? At(ImmutableArray<TextLine> lines, int first)
    {
        var joined = Join(lines, first);
        var dateline = Dateline().Match(joined);
        if (!dateline.Success)
        {
            dateline = Capital().Match(joined);
        }
        var isPlaced = dateline.Success && IsPlace(dateline.Groups["place"].Value);
        var told = isPlaced ? joined[dateline.Length..].TrimStart() : joined;
        var opening = Opening().Match(told);
        var issuers = IssuerReader.Read(told[opening.Length..]);
        var isLead =
            told.Length >= ShortestText
            && char.IsLetter(told[0])
            && (
                !issuers.IsEmpty
                || (isPlaced && (opening.Length > 0 || Today().IsMatch(told)))
                || (
                    isPlaced
                    && StateNames.CodeOf(StateOf(dateline.Groups["place"].Value)) is not null
                )
            );
        return isLead
            ? new Lead(
                told,
                isPlaced ? LetterDate.OfLine(dateline.Groups["date"].Value.Trim()) : null,
                issuers
            )
            : null;
    }

    // A web page's text breaks its lines at links; a blank line ends a paragraph.
    private static string Join(ImmutableArray<TextLine> lines, int first)
    {
        var joined = lines[first].Text;
        for (
            var i = first + 1;
            i < lines.Length && !lines[i].FollowsBlank && joined.Length < Longest;
            i++
        )
        {
            joined += " " + lines[i].Text;
        }
        return Characters.Head(joined, Longest);
    }

    private static bool IsPlace(string place) =>
        place.Contains(',', StringComparison.Ordinal)
            ? StateNames.CodeOf(StateOf(place)) is not null
            : place.Length > 2 && (!place.Any(char.IsLower) || place is "Washington");

    // "Washington" alone is the city.
    private static string StateOf(string place) =>
        place[(place.LastIndexOf(',') + 1)..].Trim() is var state
        && state.StartsWith("Washington", StringComparison.OrdinalIgnoreCase)
            ? "DC"
            : state;

    [GeneratedRegex(
        @"^[\(\[]?(?<place>\p{Lu}[\p{L}.'’]*(\s\p{Lu}[\p{L}.'’]*){0,3}(,\s?\p{Lu}[\p{L}.]*(\s\p{Lu}[\p{L}.]*)?)?)[\)\]]?,?\s?(\(?(?<date>\p{L}{3,9}\.?\s\d{1,2},?\s(19|20)\d\d)\)?)?[\)\]]?(\s?(—|–|--|―)|\s-|-[^\S\n])",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Dateline();

    // The dash after the capital is often lost.
    [GeneratedRegex(
        @"^[\(\[]?(?<place>(Washington|WASHINGTON),?\s?D\.?\s?C\.?)[\)\]]?[,:]?[^\S\n]",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Capital();

    [GeneratedRegex(
        @"^((Earlier\s)?[Tt]oday|Yesterday|Last (night|week)|This (week|morning|afternoon|evening)|(On\s|Late\s)?(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(\s(morning|afternoon|evening|night))?(,\s\p{Lu}\p{L}{2,8}\.?\s\d{1,2}(st|nd|rd|th)?(,\s(19|20)\d\d)?)?|On\s\p{Lu}\p{L}{2,8}\.?\s\d{1,2}(st|nd|rd|th)?(,\s(19|20)\d\d)?),?\s",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Opening();

    [GeneratedRegex(
        @"\b(today|yesterday|this (week|morning|afternoon))\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Today();
}
