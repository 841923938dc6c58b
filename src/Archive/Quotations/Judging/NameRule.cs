namespace Archive.Quotations.Judging;

/// <summary>When a word of a source may be a name or an abbreviation, which no list has, and not a slip of the quoted one.</summary>
/// <param name="isAmongSlips">Other slips beside it show that the place is badly typed or read.</param>
internal sealed class NameRule(KnownWords words, bool isAmongSlips)
{
    private const int LongWord = 8;
    private const int LongerWord = 12;

    // It is a slip only where no name is so spelled, where its document has the quoted one too, or where a long word that is
    // known lacks nothing but a letter in eight.
    public bool MayBeName(string quoted, SourceWord source) =>
        !IsMisreadName(quoted, source)
        && (
            source.IsAbbreviation
            || (
                source.Printing is not Printing.Lower
                && words.List.IsSpellable(source.Text)
                && !source.IsBeside(quoted)
                && !(IsNearlyLongWord(quoted, source.Text) && words.IsKnown(quoted, Printing.Any))
            )
        );

    // A letter from one that the archive knows, and found nowhere else in it. Of an abbreviation, small letters or digits among its
    // capitals show it: "FTC" is none of "FCC".
    private bool IsMisreadName(string quoted, SourceWord source) =>
        isAmongSlips
        && (!source.IsAbbreviation || source.MixesLetters)
        && EditDistance.Between(quoted, source.Text) <= EditDistance.OneLetter
        && !source.IsRepeated
        && words.IsNowhereElse(source.Text)
        && (words.IsKnown(quoted, Printing.Any) || source.IsBeside(quoted));

    private static bool IsNearlyLongWord(string quoted, string source) =>
        quoted.Length >= LongWord
        && EditDistance.Between(quoted, source)
            <= (quoted.Length >= LongerWord ? 2 : 1) * EditDistance.OneLetter;
}
