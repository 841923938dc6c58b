using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Documents;

namespace Archive.Description.Letters;

/// <summary>To whom a letter is: the block between its date and its greeting, else the greeting itself.</summary>
internal static partial class Addressees
{
    private const int LongestSubject = 200;
    private const int WordsOfSentence = 3;

    public static ImmutableArray<Party> Of(ImmutableArray<TextLine> lines, LetterParts parts)
    {
        if (parts.Greeting is not { } greeting)
        {
            return [];
        }
        var greeted = Greeting.Read(greeting);
        var surnames = greeted
            .Where(party => party.Kind is not PartyKind.Office)
            .Select(party => party.Name[(party.Name.LastIndexOf(' ') + 1)..])
            .ToImmutableArray();
        var block = AddressBlock.Read(Block(lines, parts, greeting), surnames);
        var found =
            block.IsEmpty && greeted.IsEmpty ? Bodies(lines, parts)
            : block.IsEmpty ? greeted
            : [.. block.Select(party => WithGreeted(party, greeted))];
        return AgencyInText.Complete(found, lines);
    }

    private static IEnumerable<string> Block(
        ImmutableArray<TextLine> lines,
        LetterParts parts,
        string greeting
    )
    {
        if (parts.Salutation is int salutation)
        {
            // What is told before the address is none of it.
            var first = (parts.DateLine ?? -1) + 1;
            for (var i = first; i < salutation; i++)
            {
                first = IsSentence(lines[i].Text) ? i + 1 : first;
            }
            return Enumerable
                .Range(first, Math.Max(0, salutation - first))
                .Where(i => i != parts.Subject)
                .Select(i => lines[i].Text);
        }
        // Address, greeting and text run on in one line; lines of the address may stand before it.
        var at = lines
            .ToList()
            .FindIndex(line => line.Text.Contains(greeting, StringComparison.Ordinal));
        if (at < 0)
        {
            return [];
        }
        var runIn = lines[at].Text[..lines[at].Text.IndexOf(greeting, StringComparison.Ordinal)];
        return lines
            .Take(at)
            .Skip((parts.DateLine ?? -1) + 1)
            .Select(line => line.Text)
            .Append(BeginningDate().Replace(runIn, "").Trim())
            .Where(line => !IsSentence(line));
    }

    private static bool IsSentence(string line) =>
        line.Split(' ')
            .Count(word =>
                word.Length > 0
                && char.IsLower(word[0])
                && word
                    is not (
                        "of"
                        or "for"
                        or "the"
                        or "and"
                        or "to"
                        or "on"
                        or "de"
                        or "la"
                        or "van"
                    )
            ) >= WordsOfSentence;

    // "Chairman Avery" is greeted, and the block has no role; "Mr. President" says the role of whom the block names.
    private static Party WithGreeted(Party party, ImmutableArray<Party> greeted)
    {
        if (party.Role is not null)
        {
            return party;
        }
        var office = greeted is [{ Kind: PartyKind.Office } only]
            ? only.Name["The ".Length..]
            : null;
        var same = greeted.FirstOrDefault(one =>
            party.Name.EndsWith(one.Name, StringComparison.OrdinalIgnoreCase)
        );
        return party.Kind is PartyKind.Office ? party : party with { Role = same?.Role ?? office };
    }

    // "Dear Sir or Madam" of an office that the block names.
    private static ImmutableArray<Party> Bodies(
        ImmutableArray<TextLine> lines,
        LetterParts parts
    ) =>
        parts.Salutation is int salutation
        && (parts.DateLine ?? -1) + 1 is var first
        && first < salutation
        && lines[first].Text is { Length: <= LongestSubject } body
        && Body().IsMatch(body)
            ? [new Party(body.TrimEnd(',', ';')) { Kind = PartyKind.Organization }]
            : [];

    [GeneratedRegex(
        @"\b(Office|Department|Agency|Administration|Commission|Committee|Bureau|Board|Council|Service|Association|Corporation|Company|Inc|Foundation)\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Body();

    [GeneratedRegex(
        @"^\p{L}{3,9}\.?\s\d{1,2},?\s(19|20)\d\d",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex BeginningDate();
}
