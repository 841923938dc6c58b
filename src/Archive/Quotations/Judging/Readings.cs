namespace Archive.Quotations.Judging;

/// <summary>
/// What a misread word may have been, by how many letters part it from words that are known: a quoter may not choose a reading where
/// another is nearer, or as near and much commoner.
/// </summary>
internal sealed class Readings(KnownWords words)
{
    // A confusion of OCR's explains a word better than a chance letter does, and little better than how common the word is.
    private const int CommonerThanConfused = 10;

    private readonly Dictionary<(string Source, string Quoted, int Times), bool> found = [];

    /// <param name="times">How much commoner a word has to be that is as near.</param>
    public bool HasLikelier(string source, string quoted, int times)
    {
        var key = (source, quoted, times);
        if (!found.TryGetValue(key, out var has))
        {
            has = FindLikelier(source, quoted, times);
            found.Add(key, has);
        }
        return has;
    }

    private bool FindLikelier(string source, string quoted, int times)
    {
        if (EditDistance.Between(quoted, source) is not { } distance)
        {
            return true;
        }
        var letters = (distance + 1) / EditDistance.OneLetter;
        return words
            .List.CommonWithLettersOf(source, letters)
            .Concat(WordForms.Of(quoted))
            .Any(other =>
                other != quoted
                && EditDistance.Within(distance, other, source) is { } near
                && (distance - near) switch
                {
                    >= EditDistance.OneLetter => true,
                    > 0 => !words.IsRarer(other, quoted, CommonerThanConfused),
                    _ => words.IsRarer(quoted, other, times),
                }
            );
    }
}
