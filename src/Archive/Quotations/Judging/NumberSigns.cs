using System.Buffers;
using System.Globalization;
using System.Text;
using Archive.Text;

namespace Archive.Quotations.Judging;

/// <summary>
/// What a text says of a number beside its digits, which folding takes away: "$5" is neither "5" nor "€5", "5%" not "5", and "½" is neither "1-2" nor a
/// part of "3". What <see cref="AlikeInPrint"/> compares.
/// </summary>
/// <param name="InFraction">The number is a part of a fraction, or stands before one: each of the three of "3 1/2".</param>
internal readonly record struct NumberSigns(string Currency, bool IsShare, bool InFraction)
{
    private static readonly SearchValues<char> Slashes = SearchValues.Create("/\u2044\u2215");

    private static readonly SearchValues<char> DigitsAndSlashes = SearchValues.Create(
        "0123456789/\u2044\u2215"
    );

    public static NumberSigns Of(Word number, string text)
    {
        var (start, end) = number.Span;
        var after = text.AsSpan(end).TrimStart();
        return new NumberSigns(
            start > 0 ? CurrencyOf(text[start - 1]) : "",
            after is ['%', ..] || after.StartsWith("per", StringComparison.OrdinalIgnoreCase),
            IsFraction(number.Span.In(text))
                || IsFraction(Around(number.Span, text))
                || BeginsWithFraction(AfterJoint(text.AsSpan(end)))
        );
    }

    // A wide "$" is one too.
    private static string CurrencyOf(char sign) =>
        char.GetUnicodeCategory(sign) is UnicodeCategory.CurrencySymbol
            ? sign.ToString().Normalize(NormalizationForm.FormKC)
            : "";

    // "1/2" with whatever of it stands before and after the number.
    private static ReadOnlySpan<char> Around(TextSpan number, string text)
    {
        var before = text.AsSpan(0, number.Start).LastIndexOfAnyExcept(DigitsAndSlashes) + 1;
        var after = text.AsSpan(number.End).IndexOfAnyExcept(DigitsAndSlashes);
        return text.AsSpan()[before..(after < 0 ? text.Length : number.End + after)];
    }

    // What parts a whole number from its fraction: nothing, a blank or a hyphen.
    private static ReadOnlySpan<char> AfterJoint(ReadOnlySpan<char> after) =>
        after is [' ' or '\u00A0' or '\u2009' or '\u202F' or '-' or '\u2011', ..]
            ? after[1..]
            : after;

    private static bool BeginsWithFraction(ReadOnlySpan<char> after)
    {
        var end = after.IndexOfAnyExcept(DigitsAndSlashes);
        return after is [var first, ..]
            && (IsFraction(first) || IsFraction(end < 0 ? after : after[..end]));
    }

    // Two numbers and one slash; "11/21/2019" is a day, and "2019/20" are two years.
    private static bool IsFraction(ReadOnlySpan<char> letters)
    {
        if (letters is [var one])
        {
            return IsFraction(one);
        }
        var slash = letters.IndexOfAny(Slashes);
        return slash > 0
            && slash + 1 < letters.Length
            && !letters[(slash + 1)..].ContainsAny(Slashes)
            && !NumberWords.IsYear(letters[..slash].ToString())
            && !NumberWords.IsYear(letters[(slash + 1)..].ToString());
    }

    private static bool IsFraction(char letter) =>
        char.GetUnicodeCategory(letter) is UnicodeCategory.OtherNumber
        && letter
            .ToString()
            .Normalize(NormalizationForm.FormKD)
            .Contains('\u2044', StringComparison.Ordinal);
}
