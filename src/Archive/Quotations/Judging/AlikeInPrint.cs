using System.Buffers;
using System.Collections.Frozen;
using Archive.Text;

namespace Archive.Quotations.Judging;

/// <summary>
/// Whether two words that fold to the same letters are the same in print: "5%" is not "5", "½" not "1-2", and "we're" not
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
        !(
            NumberWords.HasDigit(quoted.Text)
            && NumberSigns.Of(quoted, quotation) != NumberSigns.Of(source, document)
        )
        && !(
            Contractions.Contains(quoted.Text)
            && IsContracted(quoted, quotation) != IsContracted(source, document)
        );

    private static bool IsContracted(Word word, string text) =>
        word.Span.Of(text).AsSpan().IndexOfAny(Apostrophes) >= 0;
}
