using System.Globalization;
using Archive.Quotations;
using Archive.Text;

namespace Archive.Benchmarks.Scans;

/// <summary>A sentence of a letter with one word changed: nobody may take it for the letter's.</summary>
/// <param name="Kind">What was changed.</param>
/// <param name="StandsInScan">OCR has made the same change, so that the archive's words are these.</param>
internal sealed record DoctoredSentence(string Kind, string Text, string Change, bool StandsInScan)
{
    private const int LookAlikesEach = 5;
    private const int OthersEach = 10;
    private const int Beside = 2;

    private static readonly string[] Negations =
    [
        "not",
        "no",
        "never",
        "cannot",
        "only",
        "without",
    ];

    private static readonly string[] Auxiliaries =
    [
        .. "is are was were will would has have had must should may do does did".Split(' '),
    ];

    private static readonly string[] Numbers =
    [
        .. "one two three four five six seven eight nine ten first second third hundred thousand million billion".Split(
            ' '
        ),
    ];

    /// <param name="scan">The letter as the archive has it.</param>
    public static IEnumerable<DoctoredSentence> Of(
        string sentence,
        DocumentWords scan,
        LookAlikeWords lookAlikes,
        Random random
    )
    {
        // In square brackets a quoter may change words.
        var words = Words
            .Read(sentence, HyphenReading.Parted)
            .Where(word =>
                sentence[..word.Span.Start].LastIndexOf('[')
                <= sentence[..word.Span.Start].LastIndexOf(']')
            )
            .ToList();
        var inScan = $" {string.Join(' ', scan.Words.Select(word => word.Text))} ";
        foreach (var word in words.Skip(1).Where(word => char.IsUpper(sentence[word.Span.Start])))
        {
            foreach (var other in Some(lookAlikes.Of(word.Text), OthersEach, random))
            {
                yield return Changed("name", word, InitialCapital(other));
            }
        }
        foreach (var word in Some(words, LookAlikesEach, random))
        {
            foreach (var other in Some(lookAlikes.Of(word.Text), 1, random))
            {
                yield return Changed("look-alike", word, other);
            }
        }
        foreach (var word in words)
        {
            if (scan.Words.All(one => one.Text != word.Text))
            {
                foreach (var other in Some(lookAlikes.Of(word.Text), OthersEach, random))
                {
                    yield return Changed("misread word", word, other);
                }
            }
            if (Negations.Contains(word.Text))
            {
                yield return Changed("negation", word, "");
            }
            else if (Auxiliaries.Contains(word.Text))
            {
                yield return Changed("negation", word, word.Text + " not");
            }
            else if (OtherNumber(word.Text, random) is { } number)
            {
                yield return Changed("number", word, number);
            }
        }

        DoctoredSentence Changed(string kind, Word word, string other)
        {
            var text = $"{sentence[..word.Span.Start]}{other}{sentence[word.Span.End..]}";
            var beside = Words
                .Read(text, HyphenReading.Parted)
                .Where(one =>
                    one.Span.End >= word.Span.Start - Beside
                    && one.Span.Start <= word.Span.Start + other.Length + Beside
                );
            return new DoctoredSentence(
                kind,
                text,
                $"“{other}” for “{word.Text}”",
                inScan.Contains(
                    ' ' + string.Join(' ', beside.Select(one => one.Text)) + ' ',
                    StringComparison.Ordinal
                )
            );
        }
    }

    private static string InitialCapital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string? OtherNumber(string word, Random random)
    {
        if (Numbers.Contains(word))
        {
            return Some(Numbers.Where(number => number != word), 1, random).Single();
        }
        var digit = word.IndexOfAny([.. "0123456789"]);
        if (digit < 0)
        {
            return null;
        }
        var other = (word[digit] - '0' + random.Next(1, 10)) % 10;
        return $"{word[..digit]}{other.ToString(CultureInfo.InvariantCulture)}{word[(digit + 1)..]}";
    }

    private static IEnumerable<T> Some<T>(IEnumerable<T> items, int most, Random random)
    {
        var all = items.ToArray();
        random.Shuffle(all);
        return all.Take(most);
    }
}
