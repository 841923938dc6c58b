using Archive.Text;

namespace Archive.Quotations.Judging;

/// <summary>
/// When words that differ in nothing but a space or a hyphen may pass in silence: "long-term" and "long term", "on-line"
/// and "online", and what OCR breaks or runs together. Not where the space turns the meaning: "not able", "notable".
/// </summary>
internal sealed class SpacingRule(SlipRule slips)
{
    private const int ShortestPart = 3;

    /// <param name="whole">The word in one.</param>
    /// <param name="parts">The same letters as several words of <paramref name="letters"/>.</param>
    public bool Allows(string whole, ReadOnlySpan<Word> parts, string letters, bool partsAreSource)
    {
        if (whole is "cannot" && parts.Length == 2 && parts[0].Text is "can")
        {
            return true;
        }
        if (IsOfWeight(whole))
        {
            return false;
        }
        var isHyphenated = true;
        var areLong = true;
        var areWords = true;
        for (var i = 0; i < parts.Length; i++)
        {
            if (IsOfWeight(parts[i].Text))
            {
                return false;
            }
            areLong &= parts[i].Text.Length >= ShortestPart;
            areWords &= slips.IsKnown(parts[i].Text);
            isHyphenated &=
                i == 0 || IsHyphen(letters.AsSpan()[parts[i - 1].Span.End..parts[i].Span.Start]);
        }
        return isHyphenated || areLong || (partsAreSource ? !areWords : !slips.IsKnown(whole));
    }

    private static bool IsHyphen(ReadOnlySpan<char> between) =>
        between.Trim() is ['-' or '\u2010' or '\u2011' or '\u00AD' or '–' or '’' or '\''];

    private static bool IsOfWeight(string word) =>
        WordKinds.IsNegation(word)
        || WordKinds.IsModal(word)
        || WordKinds.IsQuantifier(word)
        || NumberWords.IsNumber(word);
}
