using System.Text;

namespace Archive.Text;

/// <summary>
/// Folds away what two honest copies of one text may differ in: the form of quotes, dashes and spaces,
/// ligatures, soft and line-end hyphens, Unicode form, accents and case. The only place that decides it;
/// <see cref="Words"/> reads what it returns, so that index, query and alignment agree.
/// </summary>
/// <remarks>
/// Any string at all is folded: half a surrogate pair and a noncharacter are what <see cref="Characters"/> makes of them.
/// Linear in the text: plain ASCII costs one scan and one copy, other text two maps beside it.
/// </remarks>
public static class TextNormalizer
{
    private const char Dash = '\u2013';

    public static NormalizedText Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsFoldedUnitByUnit(text)
            ? new NormalizedText(text, FoldAscii(text), null, null)
            : new Folding(text).Run();
    }

    private static bool IsFoldedUnitByUnit(string text) =>
        Ascii.IsValid(text)
        && !text.Contains("-\n", StringComparison.Ordinal)
        && !text.Contains("-\r", StringComparison.Ordinal)
        && !text.Contains("- ", StringComparison.Ordinal);

    private static string FoldAscii(string text) =>
        string.Create(
            text.Length,
            text,
            static (folded, source) =>
            {
                for (var i = 0; i < folded.Length; i++)
                {
                    folded[i] = FoldAscii(source[i]);
                }
            }
        );

    private static char FoldAscii(char unit) =>
        unit switch
        {
            >= 'A' and <= 'Z' => (char)(unit | 0x20),
            < ' ' or '\x7f' => ' ',
            '`' => '\'',
            _ => unit,
        };

    /// <summary>Forms of the apostrophe and the single quotation mark, as one.</summary>
    private static bool IsSingleQuote(int rune) =>
        rune
            is 0x2018
                or 0x2019
                or 0x201A
                or 0x201B
                or 0x2032
                or 0x00B4
                or 0x02BB
                or 0x02BC
                or 0x2039
                or 0x203A;

    /// <summary>Forms of the double quotation mark, as one.</summary>
    private static bool IsDoubleQuote(int rune) =>
        rune is 0x201C or 0x201D or 0x201E or 0x201F or 0x2033 or 0x00AB or 0x00BB;

    /// <summary>Hyphens that stand inside words.</summary>
    private static bool IsHyphen(int rune) => rune is 0x2010 or 0x2011 or 0xFE63 or 0xFF0D;

    /// <summary>Dashes, which stand between words.</summary>
    private static bool IsDash(int rune) => rune is (>= 0x2012 and <= 0x2015) or 0x2212;

    /// <summary>Soft hyphens, joiners, zero-width spaces and direction marks: there, and not seen.</summary>
    private static bool IsInvisible(int rune) =>
        rune
            is 0x00AD
                or (>= 0x200B and <= 0x200F)
                or (>= 0x202A and <= 0x202E)
                or (>= 0x2060 and <= 0x2069)
                or 0xFEFF;

    /// <summary>Accents of Latin, Greek and Cyrillic; in other scripts such marks are vowels, and stay.</summary>
    private static bool IsAccent(int rune) =>
        rune
            is (>= 0x0300 and <= 0x036F)
                or (>= 0x1AB0 and <= 0x1AFF)
                or (>= 0x1DC0 and <= 0x1DFF)
                or (>= 0x20D0 and <= 0x20FF)
                or (>= 0xFE20 and <= 0xFE2F);

    /// <summary>Superscript digits: where they follow something, they call a footnote.</summary>
    private static bool IsSuperscriptDigit(int rune) =>
        rune is 0x00B2 or 0x00B3 or 0x00B9 or 0x2070 or (>= 0x2074 and <= 0x2079);

    /// <summary>Letters that Unicode does not take apart, though their readers write them so.</summary>
    private static string? Spelled(int rune) =>
        rune switch
        {
            'ß' or 'ẞ' => "ss",
            'æ' or 'Æ' => "ae",
            'œ' or 'Œ' => "oe",
            'ø' or 'Ø' => "o",
            'ł' or 'Ł' => "l",
            'đ' or 'Đ' => "d",
            'ı' => "i",
            _ => null,
        };

    private sealed class Folding(string source)
    {
        private readonly StringBuilder text = new(source.Length);
        private readonly List<int> starts = new(source.Length);
        private readonly List<int> ends = new(source.Length);

        public NormalizedText Run()
        {
            for (var at = 0; at < source.Length; )
            {
                if (
                    Rune.DecodeFromUtf16(source.AsSpan(at), out var rune, out var length)
                    != System.Buffers.OperationStatus.Done
                )
                {
                    rune = Rune.ReplacementChar;
                    length = 1;
                }
                Add(rune, at, at + length, isWhole: true);
                at += length;
                if (text.Length > 0 && text[^1] == '-')
                {
                    at = SkipLineEnd(at);
                }
            }
            return new NormalizedText(source, text.ToString(), [.. starts], [.. ends]);
        }

        /// <param name="isWhole">Whether it stands in the source; else it is a part of what does, and is not taken apart again.</param>
        private void Add(Rune rune, int start, int end, bool isWhole)
        {
            var value = rune.Value;
            if (value < 0x80)
            {
                Emit(FoldAscii((char)value), start, end);
            }
            else if (IsInvisible(value)) { }
            else if (IsAccent(value))
            {
                if (isWhole)
                {
                    Extend(end);
                }
            }
            else if (IsSingleQuote(value))
            {
                Emit('\'', start, end);
            }
            else if (IsDoubleQuote(value))
            {
                Emit('"', start, end);
            }
            else if (IsHyphen(value))
            {
                Emit('-', start, end);
            }
            else if (IsDash(value))
            {
                Emit(Dash, start, end);
            }
            else if (
                Rune.IsWhiteSpace(rune)
                || (isWhole && IsSuperscriptDigit(value) && FollowsSomething(start))
            )
            {
                Emit(' ', start, end);
            }
            else if (isWhole)
            {
                AddParts(rune, start, end);
            }
            else
            {
                Emit(rune, start, end);
            }
        }

        private void AddParts(Rune rune, int start, int end)
        {
            var parts = Decomposed(rune);
            // 3½ is three and a half, not thirty-one halves.
            var isFraction = parts.Contains('\u2044', StringComparison.Ordinal);
            if (isFraction)
            {
                Emit(' ', start, end);
            }
            foreach (var part in parts.EnumerateRunes())
            {
                if (Spelled(part.Value) is { } spelled)
                {
                    foreach (var unit in spelled)
                    {
                        Emit(unit, start, end);
                    }
                }
                else
                {
                    Add(part, start, end, isWhole: false);
                }
            }
            if (isFraction)
            {
                Emit(' ', start, end);
            }
        }

        // A noncharacter would make Normalize throw.
        private static string Decomposed(Rune rune) =>
            Characters.MayStand(rune)
                ? rune.ToString().Normalize(NormalizationForm.FormKD)
                : Rune.ReplacementChar.ToString();

        private bool FollowsSomething(int at) => at > 0 && !char.IsWhiteSpace(source[at - 1]);

        // An accent written after its letter belongs to the letter's place.
        private void Extend(int end)
        {
            if (ends.Count > 0)
            {
                ends[^1] = end;
            }
        }

        private void Emit(Rune rune, int start, int end)
        {
            Span<char> units = stackalloc char[2];
            foreach (var unit in units[..Rune.ToLowerInvariant(rune).EncodeToUtf16(units)])
            {
                Emit(unit, start, end);
            }
        }

        private void Emit(char unit, int start, int end)
        {
            text.Append(unit);
            starts.Add(start);
            ends.Add(end);
        }

        // A hyphen at a line's end joins what the next line begins with, as a hyphen inside a word does.
        private int SkipLineEnd(int at)
        {
            var next = at;
            var lines = 0;
            while (next < source.Length && char.IsWhiteSpace(source[next]))
            {
                if (
                    source[next] is '\n'
                    || (
                        source[next] is '\r'
                        && !(next + 1 < source.Length && source[next + 1] is '\n')
                    )
                )
                {
                    lines++;
                }
                next++;
            }
            return lines == 1 ? next : at;
        }
    }
}
