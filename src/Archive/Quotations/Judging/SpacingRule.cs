using Archive.Text;

namespace Archive.Quotations.Judging;

/// <summary>
/// When words that differ in nothing but a space or a hyphen may pass in silence: "long-term" and "long term", "on-line"
/// and "online", and what OCR breaks or runs together. Not where the space turns the meaning: "not able", "notable".
/// </summary>
internal sealed class SpacingRule(KnownWords words)
{
    private const int ShortestPart = 3;

    /// <param name="whole">The word in one.</param>
    /// <param name="parts">The same letters as several words of <paramref name="letters"/>.</param>
    public bool Allows(string whole, ReadOnlySpan<Word> parts, string letters, bool partsAreSource)
    {
        if (IsCannot(whole, parts) || IsHyphenated(parts, letters) || IsBracketed(parts, letters))
        {
            return true;
        }
        if (IsOfWeight(whole))
        {
            return false;
        }
        var areLong = true;
        var areWords = true;
        foreach (var part in parts)
        {
            if (IsOfWeight(part.Text))
            {
                return false;
            }
            areLong &= part.Text.Length >= ShortestPart;
            areWords &= words.IsKnown(part.Text, Printing.Any);
        }
        return areLong
            || IsPrintedAsOne(parts, letters)
            || (partsAreSource ? !areWords : !words.IsKnown(whole, Printing.Any));
    }

    private static bool IsCannot(string whole, ReadOnlySpan<Word> parts) =>
        whole is "cannot" && parts.Length == 2 && parts[0].Text is "can";

    // The source quotes too, and has "[n]ot".
    private static bool IsBracketed(ReadOnlySpan<Word> parts, string letters) =>
        parts.Length == 2
        && parts[0].Span.Until(parts[1].Span).Of(letters) is "]"
        && letters.AsSpan(0, parts[0].Span.Start) is [.., '['];

    // What is printed without a space is one word; OCR's stray points part it: "im.pact".
    private static bool IsPrintedAsOne(ReadOnlySpan<Word> parts, string letters)
    {
        for (var i = 1; i < parts.Length; i++)
        {
            var between = parts[i - 1].Span.Until(parts[i].Span).In(letters);
            if (between.Length > 2 || between.ContainsAny(' ', '\n', '\r'))
            {
                return false;
            }
        }
        return true;
    }

    // A hyphen at a line's end has broken a word; one within a line is a form of dash, except beside a negation.
    private static bool IsHyphenated(ReadOnlySpan<Word> parts, string letters)
    {
        for (var i = 1; i < parts.Length; i++)
        {
            var between = parts[i - 1].Span.Until(parts[i].Span).In(letters);
            var isHyphen =
                between.Trim() is ['-' or '\u2010' or '\u2011' or '\u00AD' or '–' or '’' or '\''];
            var isAtLineEnd = between.ContainsAny('\n', '\r');
            if (
                !isHyphen
                || (
                    !isAtLineEnd
                    && (
                        WordKinds.IsNegation(parts[i].Text)
                        || WordKinds.IsNegation(parts[i - 1].Text)
                    )
                )
            )
            {
                return false;
            }
        }
        return true;
    }

    private static bool IsOfWeight(string word) =>
        WordKinds.IsNegation(word)
        || WordKinds.IsModal(word)
        || WordKinds.IsQuantifier(word)
        || NumberWords.IsNumber(word);
}
