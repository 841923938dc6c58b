using System.Globalization;
using System.Text;
using Archive.Documents.Reading;

namespace Archive.Documents.Writing;

/// <summary>
/// Makes every sign of emphasis open or close what it should. Markdown decides that by the signs' neighbours; where
/// they would decide otherwise, a comment that says nothing is put between.
/// </summary>
internal sealed class Flanking(List<Piece> pieces)
{
    private readonly List<Piece> settled = new(pieces.Count);

    private enum Class
    {
        Space,
        Letter,
        Punctuation,

        /// <summary>Symbols, marks and such, of which readers of Markdown think differently.</summary>
        Doubtful,

        /// <summary>White space that some readers of Markdown take for a letter: the line separator and its like.</summary>
        DoubtfulSpace,
    }

    public static List<Piece> Settle(List<Piece> pieces) => new Flanking(pieces).Settle();

    private List<Piece> Settle()
    {
        for (var start = 0; start < pieces.Count; )
        {
            var end = start + 1;
            if (pieces[start] is Piece.Delimiter first)
            {
                end = EndOfRun(start, first);
                AddRun(start, end, first.Opens);
            }
            else
            {
                settled.Add(pieces[start]);
            }
            start = end;
        }
        return settled;
    }

    private int EndOfRun(int start, Piece.Delimiter first)
    {
        var end = start;
        while (
            end < pieces.Count
            && pieces[end] is Piece.Delimiter next
            && next.Opens == first.Opens
            && next.Signs[0] == first.Signs[0]
        )
        {
            end++;
        }
        return end;
    }

    private void AddRun(int start, int end, bool opens)
    {
        var before = ClassOf(settled.LastOrDefault(), isFirst: false);
        var after = ClassOf(end < pieces.Count ? pieces[end] : null, isFirst: true);
        var (inside, outside) = opens ? (after, before) : (before, after);
        var isPartedInside = inside is Class.Space or Class.DoubtfulSpace;
        var isPartedOutside =
            (
                inside is not Class.Letter
                && outside is Class.Letter or Class.Doubtful or Class.DoubtfulSpace
            ) || (opens && IsSameSign(settled.LastOrDefault(), pieces[start]));
        Part(opens ? isPartedOutside : isPartedInside);
        settled.AddRange(pieces[start..end]);
        Part(opens ? isPartedInside : isPartedOutside);
    }

    private static bool IsSameSign(Piece? last, Piece next) =>
        last is Piece.Delimiter before
        && next is Piece.Delimiter after
        && before.Signs[0] == after.Signs[0];

    private void Part(bool isNeeded)
    {
        if (isNeeded)
        {
            settled.Add(new Piece.Raw(SilentSyntax.Comment));
        }
    }

    private static Class ClassOf(Piece? piece, bool isFirst)
    {
        switch (piece)
        {
            case null:
                return Class.Space;
            case Piece.Text text when isFirst:
                if (text.Forms[0] is LetterForm.Escaped)
                {
                    return Class.Punctuation;
                }
                Rune.DecodeFromUtf16(text.Letters, out var first, out _);
                return ClassOf(first);
            case Piece.Text text:
                Rune.DecodeLastFromUtf16(text.Letters, out var last, out _);
                return ClassOf(last);
            case Piece.Break:
                return isFirst ? Class.Punctuation : Class.Space;
            default:
                return Class.Punctuation;
        }
    }

    private static Class ClassOf(Rune rune) =>
        rune.Value is ' ' or '\t' or '\n' or '\r' or '\f'
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpaceSeparator
            ? Class.Space
        : Rune.IsWhiteSpace(rune) ? Class.DoubtfulSpace
        : Rune.IsLetterOrDigit(rune) && rune.IsBmp ? Class.Letter
        : Rune.IsPunctuation(rune) && rune.IsBmp ? Class.Punctuation
        : Class.Doubtful;
}
