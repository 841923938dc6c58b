using System.Collections.Frozen;

namespace Archive.Quotations.Judging;

/// <summary>Words whose change turns a sentence, by what they do in it. Folded, as words are compared.</summary>
internal static class WordKinds
{
    private static readonly FrozenSet<string> Negations = Set(
        "not no never none neither nor cannot without unless only hardly "
            + "cant dont wont didnt doesnt isnt arent wasnt werent hasnt havent hadnt couldnt wouldnt shouldnt mustnt neednt "
            + "mightnt maynt shant aint"
    );

    private static readonly FrozenSet<string> Modals = Set(
        "may might can could shall should will would must ought cannot cant couldnt wont wouldnt shouldnt mustnt mightnt shant"
    );

    private static readonly FrozenSet<string> Quantifiers = Set(
        "all some any every each many most much more less fewer few several both half least majority nearly almost entire "
            + "always often sometimes rarely seldom"
    );

    private static readonly FrozenSet<string> Calendar = Set(
        "january february march april may june july august september october november december "
            + "jan feb mar apr jun jul aug sept sep oct nov dec "
            + "monday tuesday wednesday thursday friday saturday sunday"
    );

    /// <summary>A negation, or a word that sets a limit as a negation does.</summary>
    public static bool IsNegation(string word) => Negations.Contains(word);

    public static bool IsModal(string word) => Modals.Contains(word);

    public static bool IsQuantifier(string word) => Quantifiers.Contains(word);

    /// <summary>The name of a month or of a day of the week.</summary>
    public static bool IsCalendar(string word) => Calendar.Contains(word);

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
