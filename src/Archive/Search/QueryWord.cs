namespace Archive.Search;

/// <summary>
/// A word of a query, folded as the index folds its words; or a pattern, in which <c>*</c> stands for any letters and
/// <c>?</c> for one.
/// </summary>
public readonly record struct QueryWord(string Text, bool IsPattern = false)
{
    public bool Matches(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return IsPattern
            ? MatchesPattern(word)
            : string.Equals(Text, word, StringComparison.Ordinal);
    }

    /// <summary>The letters every matching word begins with.</summary>
    public string Stem => IsPattern ? Text[..Text.AsSpan().IndexOfAny('*', '?')] : Text;

    // On a mismatch only the last star is tried again, one letter further on: quadratic at worst, and words are short.
    private bool MatchesPattern(string word)
    {
        var (at, inPattern) = (0, 0);
        var (afterStar, resume) = (-1, 0);
        while (at < word.Length)
        {
            if (inPattern < Text.Length && Text[inPattern] is '*')
            {
                afterStar = ++inPattern;
                resume = at;
            }
            else if (
                inPattern < Text.Length
                && (Text[inPattern] is '?' || Text[inPattern] == word[at])
            )
            {
                inPattern++;
                at++;
            }
            else if (afterStar >= 0)
            {
                inPattern = afterStar;
                at = ++resume;
            }
            else
            {
                return false;
            }
        }
        return Text.AsSpan(inPattern).TrimStart('*').IsEmpty;
    }
}
