using System.Collections.Immutable;
using Archive.Documents;

namespace Archive.Description.Letters;

/// <summary>The signatures read so far. Names of one line have their titles beside them or on the next, in the same order.</summary>
internal sealed class SignatureBlock
{
    private readonly List<Party> parties = [];
    private int firstOfLine;

    public int Names => parties.Count;

    public IEnumerable<Party> Parties => parties;

    public void Add(ImmutableArray<Party> named, ImmutableArray<string> roles)
    {
        firstOfLine = parties.Count;
        parties.AddRange(named);
        Give(roles);
    }

    /// <summary>Of several titles under one name the first is the role.</summary>
    public void Give(ImmutableArray<string> roles)
    {
        var names = parties.Count - firstOfLine;
        if (names == 0 || roles.IsEmpty || parties[firstOfLine].Role is not null)
        {
            return;
        }
        if (
            names == 1
            && roles is [var one, var other]
            && one == other
            && InTwo(parties[^1]) is { } two
        )
        {
            parties.RemoveAt(parties.Count - 1);
            parties.AddRange(two.Select(party => party with { Role = one }));
        }
        else if (names == 1)
        {
            parties[^1] = parties[^1] with { Role = roles[0] };
        }
        else if (names == roles.Length)
        {
            for (var i = 0; i < names; i++)
            {
                parties[firstOfLine + i] = parties[firstOfLine + i] with { Role = roles[i] };
            }
        }
    }

    // Where two signed side by side, a line has both names and the next the same title twice. Names of two words each can be
    // told apart without a register; others stay as they are.
    private static Party[]? InTwo(Party party) =>
        party.Name.Split(' ') is [var first, var last, var second, var secondLast]
            ?
            [
                party with
                {
                    Name = $"{first} {last}",
                },
                party with
                {
                    Name = $"{second} {secondLast}",
                },
            ]
            : null;
}
