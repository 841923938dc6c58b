using System.Buffers;
using System.Collections.Frozen;
using Archive.Text;

namespace Archive.Quotations.Judging;

/// <summary>
/// Whether two words that fold to the same letters are the same in print: "5%" is not "5", "$5" not "5", and "we're" not
/// "were". All else that folding takes away is form.
/// </summary>
internal static class AlikeInPrint
{
    // Without its apostrophe each is another word.
    private static readonly FrozenSet<string> Contractions = new[]
    {
        "were",
        "well",
        "ill",
        "hell",
        "shell",
        "shed",
        "wed",
        "id",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly SearchValues<char> Apostrophes = SearchValues.Create("'’‘`´ʼ");

    public static bool Allows(Word quoted, string quotation, Word source, string document) =>
        !(NumberWords.HasDigit(quoted.Text) && Signs(quoted, quotation) != Signs(source, document))
        && !(
            Contractions.Contains(quoted.Text)
            && IsContracted(quoted, quotation) != IsContracted(source, document)
        );

    private static (bool Money, bool Percent) Signs(Word word, string text) =>
        (
            word.Span.Start > 0
                && char.GetUnicodeCategory(text, word.Span.Start - 1)
                    is System.Globalization.UnicodeCategory.CurrencySymbol,
            text.AsSpan(word.Span.End).TrimStart() is ['%', ..]
                || text.AsSpan(word.Span.End)
                    .TrimStart()
                    .StartsWith("per", StringComparison.OrdinalIgnoreCase)
        );

    private static bool IsContracted(Word word, string text) =>
        word.Span.Of(text).AsSpan().IndexOfAny(Apostrophes) >= 0;
}
