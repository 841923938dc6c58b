using System.Buffers;
using Archive.Documents;

namespace Archive.Citations;

/// <summary>A <see cref="Party"/>'s name as signed → given name, family name and suffix, or the name of a body as one.</summary>
/// <remarks>
/// What a name does not show cannot be read from it: a family name of two words without a hyphen or a particle
/// ("Herrera Beutler") is taken for one word.
/// </remarks>
internal static class CitedNameReader
{
    private static readonly SearchValues<char> NoPartOfName = SearchValues.Create(",;:?!…/@");

    private static readonly SearchValues<char> NicknameMarks = SearchValues.Create("“”\"()");

    /// <summary>Null where the party has no name.</summary>
    public static CitedName? Read(Party party)
    {
        var name = CitationText.Part(party.Name) ?? CitationText.Part(party.Organization);
        if (name is null)
        {
            return null;
        }
        var words = name.Split(' ');
        var parts = WithoutHonorifics(words);
        return IsBody(party, name, parts, hasHonorific: parts.Length < words.Length)
            ? new CitedName.Whole(name)
            : ReadPerson(name, parts);
    }

    private static bool IsBody(Party party, string name, string[] words, bool hasHonorific)
    {
        if (words.Any(NameWords.Linking.Contains) || name.Any(char.IsAsciiDigit))
        {
            return true;
        }
        var organization = CitationText.Part(party.Organization);
        if (string.Equals(name, organization, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }
        // Somebody with a title, a role, a state or a party is a person, though her name be House or Bank.
        var isSaidToBePerson =
            hasHonorific
            || !string.IsNullOrWhiteSpace(party.Role)
            || !string.IsNullOrWhiteSpace(party.State)
            || !string.IsNullOrWhiteSpace(party.Affiliation);
        return !isSaidToBePerson
            && words.Any(word =>
                NameWords.PublicBodies.Contains(word) || NameWords.PrivateBodies.Contains(word)
            );
    }

    // "The Honorable Zoë Ångström" is Zoë Ångström; in "Senator Avery" the title is half of all there is.
    private static string[] WithoutHonorifics(string[] words)
    {
        var at = 0;
        while (words.Length - at > 2 && StartsWithHonorific(words.AsSpan(at)))
        {
            at++;
        }
        return words[at..];
    }

    private static bool StartsWithHonorific(ReadOnlySpan<string> words) =>
        NameWords.Honorifics.Contains(words[0])
        || (words[0] is "The" or "the" && NameWords.Honorifics.Contains(words[1]));

    private static CitedName ReadPerson(string name, string[] words)
    {
        var (parts, suffix) = WithoutSuffix(words);
        if (
            parts.Length < 2
            || NameWords.Honorifics.Contains(parts[0])
            || NameWords.Particles.Contains(parts[0])
            || parts.Any(part => part.AsSpan().ContainsAny(NoPartOfName))
            || parts[^1].AsSpan().ContainsAny(NicknameMarks)
        )
        {
            return new CitedName.Whole(name);
        }
        if (NameWords.SaidFirst.Contains(parts[0]))
        {
            return new CitedName.Person(Joined(parts[1..]), parts[0], suffix, IsFamilyFirst: true);
        }
        var family = FamilyStart(parts);
        return new CitedName.Person(
            Joined(parts[..family]),
            Joined(parts[family..]),
            suffix,
            IsFamilyFirst: false
        );
    }

    // Degrees are left out, as every manual has it.
    private static (string[] Parts, string Suffix) WithoutSuffix(string[] words)
    {
        var end = words.Length;
        var suffix = "";
        for (; end > 2; end--)
        {
            var last = words[end - 1].TrimEnd(',');
            if (NameWords.Suffixes.Contains(last))
            {
                suffix = last is "Jr" or "Sr" ? last + "." : last;
            }
            else if (!NameWords.Degrees.Contains(last))
            {
                break;
            }
        }
        var parts = words[..end];
        if (end < words.Length)
        {
            parts[^1] = parts[^1].TrimEnd(',');
        }
        return (parts, suffix);
    }

    private static int FamilyStart(string[] parts)
    {
        for (var i = 1; i < parts.Length - 1; i++)
        {
            if (NameWords.Particles.Contains(parts[i]))
            {
                return i;
            }
            if (NameWords.Conjunctions.Contains(parts[i]) && i > 1)
            {
                return i - 1;
            }
        }
        return parts.Length - 1;
    }

    private static string Joined(string[] words) => string.Join(' ', words);
}
