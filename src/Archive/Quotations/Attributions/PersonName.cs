using System.Collections.Frozen;
using System.Collections.Immutable;
using Archive.People;
using Archive.Text;

namespace Archive.Quotations.Attributions;

/// <summary>A person's name as it is compared: folded words, without titles, suffixes and initials.</summary>
internal sealed class PersonName
{
    private static readonly FrozenSet<string> NoNames = FrozenSet.Create(
        (
            "senator sen senators representative rep congressman congresswoman the honorable hon mr mrs ms dr governor"
            + " gov secretary president chairman chairwoman chair administrator jr sr ii iii iv esq phd md us"
        ).Split(' ')
    );

    private PersonName(ImmutableArray<string> words) => Words = words;

    public ImmutableArray<string> Words { get; }

    public string Last => Words[^1];

    /// <summary>Null where no word of a name is left.</summary>
    public static PersonName? Read(string name)
    {
        // What follows a comma or stands in brackets is a state, a role, a degree.
        var end = name.AsSpan().IndexOfAny(",(");
        var words = Text
            .Words.Read(end > 0 ? name[..end] : name)
            .Select(word => word.Text)
            .Where(word => !NoNames.Contains(word))
            .ToImmutableArray();
        return words.IsEmpty ? null : new PersonName(words);
    }

    /// <summary>Whether two names can be one person's: null where neither is certain.</summary>
    public bool? IsSameAs(PersonName other)
    {
        var ends = Math.Min(Words.Length, other.Words.Length);
        if (Last != other.Last)
        {
            // "Ocasio Cortez" and "Cortez Masto": a word in common is no proof of one person, nor of two.
            return Words.Any(word => word.Length > 2 && other.Words.Contains(word)) ? null : false;
        }
        if (ends == 1)
        {
            return true;
        }
        return
            IsSameGiven(Words[0], other.Words[0])
            || Words
                .AsSpan(0, Words.Length - 1)
                .EndsWith(other.Words.AsSpan(0, other.Words.Length - 1))
            || other
                .Words.AsSpan(0, other.Words.Length - 1)
                .EndsWith(Words.AsSpan(0, Words.Length - 1))
            ? true
            : null;
    }

    private static bool IsSameGiven(string one, string other) =>
        one == other
        || (one.Length == 1 && other[0] == one[0])
        || (other.Length == 1 && one[0] == other[0])
        || Nicknames.AreForms(one, other);
}
