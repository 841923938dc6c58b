using System.Globalization;
using System.Text;

namespace Archive.Text;

/// <summary>
/// Reads a text as words with their spans: the same words for index, query and alignment. Nothing is left
/// out for being common and nothing is cut to a stem; a negation is a word like any other.
/// </summary>
/// <remarks>
/// Inside a word the apostrophe, the points of an abbreviation (U.S.), the commas of a number (1,000), an
/// ampersand (AT&amp;T) and, as <see cref="HyphenReading"/> says, the hyphen are no letters. The point of a decimal
/// number is one. A footnote's call ("300.[1]") is no word. A character that folds to several words ("½") is as many, in
/// its one place: who asks for "3 1/2" finds "3½". Linear in the text.
/// </remarks>
public static class Words
{
    /// <summary>Longer runs of letters are read as several words of this many units, give or take half a pair.</summary>
    public const int LongestWord = 255;

    public static IReadOnlyList<Word> Read(
        string text,
        HyphenReading reading = HyphenReading.Joined
    ) => Read(TextNormalizer.Fold(text), reading);

    public static IReadOnlyList<Word> Read(
        NormalizedText text,
        HyphenReading reading = HyphenReading.Joined
    )
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Scan(text, reading).Run();
    }

    /// <summary>Whether the two readings of this text differ: whether a hyphen stands inside a word.</summary>
    public static bool HasHyphenatedWord(NormalizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = text.Text;
        for (
            var i = folded.IndexOf('-', StringComparison.Ordinal);
            i > 0 && i + 1 < folded.Length;

        )
        {
            if (IsWordUnit(folded[i - 1]) && IsWordUnit(folded[i + 1]))
            {
                return true;
            }
            i = folded.IndexOf('-', i + 1);
        }
        return false;
    }

    private static bool IsWordUnit(char unit) =>
        unit < 0x80
            ? char.IsAsciiLetterOrDigit(unit)
            : char.IsSurrogate(unit)
                || char.IsLetterOrDigit(unit)
                || char.GetUnicodeCategory(unit)
                    is UnicodeCategory.NonSpacingMark
                        or UnicodeCategory.SpacingCombiningMark;

    // Scripts written without spaces: each sign is a word, so that a phrase of them is a phrase.
    private static bool IsSignOfItsOwn(char unit) =>
        unit
            is (>= '\u3040' and <= '\u30FF')
                or (>= '\u3400' and <= '\u9FFF')
                or (>= '\uF900' and <= '\uFAFF');

    private sealed class Scan(NormalizedText source, HyphenReading reading)
    {
        private readonly string text = source.Text;
        private readonly List<Word> words = new(source.Text.Length / 6);
        private readonly StringBuilder letters = new();

        public List<Word> Run()
        {
            for (var at = 0; at < text.Length; )
            {
                if (IsWordUnit(text[at]))
                {
                    at = ReadWord(at);
                }
                else
                {
                    at = text[at] is '[' ? SkipFootnoteCall(at) : at + 1;
                }
            }
            return words;
        }

        private int ReadWord(int start)
        {
            letters.Clear();
            var at = start;
            while (at < text.Length)
            {
                var unit = text[at];
                if (IsSignOfItsOwn(unit))
                {
                    if (letters.Length == 0)
                    {
                        letters.Append(unit);
                        at++;
                    }
                    break;
                }
                if (IsWordUnit(unit) && letters.Length < LongestWord)
                {
                    letters.Append(unit);
                    at++;
                    // The two halves of a pair stay together.
                    if (char.IsHighSurrogate(unit))
                    {
                        letters.Append(text[at]);
                        at++;
                    }
                }
                else if (IsInnerMark(at))
                {
                    at++;
                }
                else if (IsDecimalPoint(at))
                {
                    letters.Append('.');
                    at++;
                }
                else
                {
                    break;
                }
            }
            words.Add(new Word(letters.ToString(), source.ToSource(new TextSpan(start, at))));
            return at;
        }

        private bool IsInnerMark(int at) =>
            text[at] switch
            {
                '\'' or '&' => IsWordAt(at - 1) && IsWordAt(at + 1),
                '-' => IsInnerHyphen(at),
                '.' => IsAbbreviationPoint(at),
                ',' => IsThousandsComma(at),
                _ => false,
            };

        private bool IsInnerHyphen(int at) =>
            reading is HyphenReading.Joined
            && IsWordAt(at + 1)
            && (IsWordAt(at - 1) || (at > 1 && text[at - 1] is '.' && IsLetterAlone(at - 2)));

        // The points of "U.S.", the last one only where a hyphen carries the word on ("U.S.-made").
        private bool IsAbbreviationPoint(int at) =>
            IsLetterAlone(at - 1)
            && (
                IsLetterAlone(at + 1)
                || (at + 1 < text.Length && text[at + 1] is '-' && IsInnerHyphen(at + 1))
            );

        private bool IsWordAt(int at) => at >= 0 && at < text.Length && IsWordUnit(text[at]);

        private bool IsDigitAt(int at) =>
            at >= 0 && at < text.Length && char.IsAsciiDigit(text[at]);

        private bool IsLetterAlone(int at) =>
            at >= 0
            && at < text.Length
            && char.IsLetter(text[at])
            && !IsWordAt(at - 1)
            && !IsWordAt(at + 1);

        private bool IsThousandsComma(int at) =>
            IsDigitAt(at - 1)
            && IsDigitAt(at + 1)
            && IsDigitAt(at + 2)
            && IsDigitAt(at + 3)
            && !IsWordAt(at + 4)
            && !(IsDigitAt(at - 2) && IsDigitAt(at - 3) && IsDigitAt(at - 4));

        private bool IsDecimalPoint(int at) =>
            text[at] is '.' && IsDigitAt(at - 1) && IsDigitAt(at + 1);

        // "[12]" right after a letter or a full stop calls a footnote; standing alone it is a bracketed number.
        private int SkipFootnoteCall(int at)
        {
            var digit = at + 1;
            while (IsDigitAt(digit) && digit - at <= 3)
            {
                digit++;
            }
            var isCall =
                digit > at + 1
                && digit < text.Length
                && text[digit] is ']'
                && at > 0
                && text[at - 1] is not ' ';
            return isCall ? digit + 1 : at + 1;
        }
    }
}
