using System.Collections.Immutable;
using Archive.Documents;
using Archive.People;

namespace Archive.Description.Letters;

/// <summary>Who signed a letter: the names after its closing, each with the titles beside or under it.</summary>
internal sealed class Signatories(MemberRegister register, DateOnly? day)
{
    private const int MostSignatories = 300;
    private const int MostLines = 400;

    private readonly SignatureLines reader = new(register, day);
    private readonly PartyResolver resolver = new(register);

    public ImmutableArray<Party> Of(ImmutableArray<TextLine> lines, LetterParts parts)
    {
        // Of two letters in one text the first is the letter; what a closing in the middle of a text is followed by is none.
        foreach (var closing in Closing.All(lines, parts.Salutation ?? 0))
        {
            var signed = After(closing, lines);
            if (!signed.IsEmpty)
            {
                return signed;
            }
        }
        return [];
    }

    private ImmutableArray<Party> After(Closing closing, ImmutableArray<TextLine> lines)
    {
        var block = new SignatureBlock();
        var following = lines
            .Skip(closing.Line + 1)
            .Take(MostLines)
            .Select(line => line.Text)
            .Prepend(closing.Rest);
        foreach (var line in following)
        {
            if (block.Names >= MostSignatories || !Take(block, line))
            {
                break;
            }
        }
        return resolver.ResolveTogether(block.Parties, day);
    }

    // False where the block ends before the line.
    private bool Take(SignatureBlock block, string line)
    {
        if (line.Length == 0)
        {
            return true;
        }
        switch (reader.Read(line))
        {
            case SignatureLine.Signed signed:
                block.Add(signed.Parties, signed.Roles);
                return !signed.IsLast;
            case SignatureLine.Titles titles:
                block.Give(titles.Roles);
                return true;
            case SignatureLine.Other:
                return true;
            default:
                return false;
        }
    }
}
