using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Archive.Quotations.Judging;

/// <summary>Whether two words are forms of one: "support", "supports", "supported".</summary>
internal static class Inflection
{
    private const int ShortestStem = 3;

    // "y" stands for itself here: "family" is "famil" and "y", "families" is "famil" and "ies".
    private static readonly ImmutableArray<string> Endings =
    [
        "",
        "s",
        "es",
        "d",
        "ed",
        "ing",
        "e",
        "y",
        "ies",
        "ied",
        "er",
        "ers",
        "or",
        "ors",
        "est",
        "ly",
        "en",
        "al",
        "ally",
        "ion",
        "ions",
        "ment",
        "ments",
    ];

    private static readonly ImmutableArray<string> Irregular =
    [
        "be is are was were been being am",
        "have has had having",
        "do does did done doing",
        "go goes went gone going",
        "say says said saying",
        "make makes made making",
        "take takes took taken taking",
        "give gives gave given giving",
        "get gets got gotten getting",
        "come comes came coming",
        "see sees saw seen seeing",
        "know knows knew known",
        "write writes wrote written writing",
        "man men",
        "woman women",
        "child children",
        "person people",
        "this these",
        "that those",
        "begin begins began begun",
        "become becomes became",
        "find finds found",
        "think thinks thought",
        "tell tells told",
        "leave leaves left",
        "keep keeps kept",
        "hold holds held",
        "bring brings brought",
        "send sends sent",
        "build builds built",
        "lose loses lost",
        "pay pays paid",
        "meet meets met",
        "lead leads led",
        "speak speaks spoke spoken",
        "rise rises rose risen",
        "fall falls fell fallen",
        "grow grows grew grown",
        "break breaks broke broken",
        "choose chooses chose chosen",
        "spend spends spent",
        "stand stands stood",
        "feel feels felt",
        "mean means meant",
        "buy buys bought",
        "sell sells sold",
        "fight fights fought",
        "seek seeks sought",
        "run runs ran",
        "win wins won",
    ];

    // A word → the lines above that it stands in.
    private static readonly FrozenDictionary<string, int[]> IrregularForms = Irregular
        .SelectMany((forms, line) => forms.Split(' ').Select(form => (form, line)))
        .GroupBy(row => row.form, row => row.line)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    public static bool AreForms(string one, string other) =>
        one != other
        && (ShareStem(one, other) || ShareStem(other, one) || AreIrregular(one, other));

    private static bool ShareStem(string one, string other)
    {
        var shared = Shared(one, other);
        for (var stem = shared; stem >= Math.Max(ShortestStem, shared - 1); stem--)
        {
            if (
                Endings.Contains(one[stem..])
                && (Endings.Contains(other[stem..]) || IsDoubled(other, stem))
            )
            {
                return true;
            }
        }
        return false;
    }

    // "plan", "planned".
    private static bool IsDoubled(string word, int stem) =>
        stem < word.Length && word[stem] == word[stem - 1] && Endings.Contains(word[(stem + 1)..]);

    private static bool AreIrregular(string one, string other) =>
        IrregularForms.TryGetValue(one, out var forms)
        && IrregularForms.TryGetValue(other, out var otherForms)
        && forms.Intersect(otherForms).Any();

    private static int Shared(string one, string other)
    {
        var shared = 0;
        while (shared < one.Length && shared < other.Length && one[shared] == other[shared])
        {
            shared++;
        }
        return shared;
    }
}
