using System.Buffers;
using Archive.Text;

namespace Archive.Quotations.Judging;

/// <summary>A mark that OCR makes of a capital standing alone: "[ ask" for "I ask", "$.12" for "S.12".</summary>
internal static class LetterMark
{
    private const int LongestBracket = 200;

    private static readonly SearchValues<char> Leading = SearchValues.Create(" \n.,;:!?”\"");

    /// <summary>The mark for this word of a quotation right before a word of the source; null where there is none.</summary>
    public static TextSpan? Find(string quoted, DocumentWords source, int before)
    {
        var text = source.Text.Text;
        var (start, end) = source.Between(before - 1, before);
        var at = text.AsSpan(start, end - start)
            .IndexOfAny(
                quoted is "i" ? "[]|"
                : quoted is "s" ? "$§"
                : ""
            );
        return at >= 0 && IsAlone(text, start + at, start, end) && !IsBracket(text, start + at)
            ? new TextSpan(start + at, start + at + 1)
            : null;
    }

    // A section's sign and a sum's stand right before their number.
    private static bool IsAlone(string text, int at, int start, int end) =>
        text.AsSpan(start, at - start).IndexOfAnyExcept(Leading) < 0
        && text.AsSpan(at + 1, end - at - 1) is { IsEmpty: false } after
        && after.IndexOfAnyExcept(" \n.,") < 0;

    private static bool IsBracket(string text, int at) =>
        text[at] switch
        {
            '[' => text.AsSpan(at + 1, Math.Min(LongestBracket, text.Length - at - 1))
                .Contains(']'),
            ']' => text.AsSpan(Math.Max(0, at - LongestBracket), Math.Min(LongestBracket, at))
                .Contains('['),
            _ => false,
        };
}
