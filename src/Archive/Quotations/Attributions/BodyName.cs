using System.Collections.Frozen;
using System.Collections.Immutable;
using Archive.Text;

namespace Archive.Quotations.Attributions;

/// <summary>An organisation's name as it is compared: the words that are its own.</summary>
internal sealed class BodyName
{
    private static readonly FrozenSet<string> Common = FrozenSet.Create(
        (
            "the of for and on a an us united states inc incorporated corp corporation co company ltd limited llc llp plc"
            + " group holdings department ministry office agency bureau"
        ).Split(' ')
    );

    private static readonly FrozenSet<string> Public = FrozenSet.Create(
        (
            "administration agency authority board bureau commission committee congress council court department federal"
            + " government house ministry national office secretariat senate state subcommittee treasury us"
        ).Split(' ')
    );

    private BodyName(ImmutableArray<string> all, ImmutableArray<string> own)
    {
        All = all;
        Own = own;
    }

    public ImmutableArray<string> All { get; }

    /// <summary>Without what many bodies share: "contoso" of "Contoso Ltd.".</summary>
    public ImmutableArray<string> Own { get; }

    /// <summary>A part of government: one may speak for another.</summary>
    public bool IsPublic => All.Any(Public.Contains);

    /// <summary>Null where no word is its own.</summary>
    public static BodyName? Read(string name)
    {
        var all = Words.Read(name).Select(word => word.Text).ToImmutableArray();
        var own = all.Where(word => !Common.Contains(word)).ToImmutableArray();
        return own.IsEmpty ? null : new BodyName(all, own);
    }

    /// <summary>Whether two names are one body's: null where that is not certain.</summary>
    public bool? IsSameAs(BodyName other)
    {
        if (Own.All(other.Own.Contains) || other.Own.All(Own.Contains))
        {
            return true;
        }
        if (IsInitialsOf(other) || other.IsInitialsOf(this))
        {
            return true;
        }
        var isShort = Own is [{ Length: <= 5 }] || other.Own is [{ Length: <= 5 }];
        return isShort || (IsPublic && other.IsPublic) || Own.Any(other.Own.Contains)
            ? null
            : false;
    }

    private bool IsInitialsOf(BodyName other) =>
        Own.Length == 1
        && Own[0].Length > 1
        && (Own[0] == InitialsOf(other.All) || Own[0] == InitialsOf(other.Own));

    private static string InitialsOf(ImmutableArray<string> words) =>
        string.Concat(
            words
                .Where(word => word is not ("the" or "of" or "for" or "and" or "on"))
                .Select(word => word[0])
        );
}
