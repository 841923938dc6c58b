using System.Collections.Frozen;
using System.Collections.Immutable;
using Archive.Text;

namespace Archive.Quotations.Attributions;

/// <summary>A person's name as it is compared: folded words, without titles, suffixes and initials.</summary>
internal sealed class PersonName
{
    // What people are called by, and the name that stands for all of a row.
    private static readonly FrozenDictionary<string, string> Nicknames = new[]
    {
        "charles chuck charlie chas",
        "william bill will billy",
        "robert bob rob bobby",
        "richard dick rick rich ricky",
        "james jim jimmy jamie",
        "john jack johnny jon jonathan",
        "edward ed ted eddie",
        "thomas tom tommy thom",
        "michael mike mick",
        "daniel dan danny",
        "david dave",
        "joseph joe joey",
        "elizabeth liz beth betsy lizzie",
        "katherine catherine kathy cathy kate katie",
        "christopher chris",
        "christine chris tina",
        "patrick pat",
        "patricia pat patty",
        "timothy tim",
        "steven steve stephen",
        "margaret maggie peggy meg",
        "benjamin ben",
        "samuel sam",
        "anthony tony",
        "andrew andy drew",
        "matthew matt",
        "gregory greg",
        "kenneth ken",
        "ronald ron",
        "donald don",
        "lawrence larry",
        "gerald gerry jerry",
        "raymond ray",
        "susan sue suzanne",
        "deborah debbie deb",
        "barbara barb",
        "alexander alex",
        "alexandra alex",
        "nicholas nick",
        "peter pete",
        "philip phil phillip",
        "frederick fred",
        "henry hank harry",
        "francis frank",
        "eugene gene",
        "judith judy",
        "jeffrey jeff geoffrey",
        "victoria vicky",
        "rebecca becky",
        "jacqueline jackie",
        "cynthia cindy",
        "theodore ted",
        "edmund ed",
        "angus gus",
        "albert al",
        "alan al",
    }
        .SelectMany((row, at) => row.Split(' ').Select(name => (name, at)))
        .GroupBy(pair => pair.name)
        .ToFrozenDictionary(
            group => group.Key,
            group => string.Join(',', group.Select(pair => pair.at))
        );

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
        || (
            Nicknames.TryGetValue(one, out var rows)
            && Nicknames.TryGetValue(other, out var others)
            && rows.Split(',').Intersect(others.Split(',')).Any()
        );
}
