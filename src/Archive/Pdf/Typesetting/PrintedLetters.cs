using System.Globalization;
using System.Text;
using Archive.Text;

namespace Archive.Pdf.Typesetting;

/// <summary>
/// Makes a string fit to be typeset, and remembers each letter of it that will be seen: the list by which the letters
/// of the finished page are recognised again.
/// </summary>
internal sealed class PrintedLetters
{
    /// <summary>
    /// Letters after which a word may be broken though it has no space: it must not leave the page. What is longer
    /// than that and has signs in it, as an address has, is broken after one of them.
    /// </summary>
    public const int LongestUnbroken = 30;

    // Where page.typ lets a line end; it is not printed.
    private const char Seam = '\u200B';

    // A space where page.typ must not let a line end.
    private const char Glue = '\u2060';

    private readonly List<PrintedLetter> letters = [];
    private readonly StringBuilder print = new();

    // Letters since the last space, and since the last sign.
    private int sinceSpace;
    private int sinceSign;

    public IReadOnlyList<PrintedLetter> Letters => letters;

    /// <summary>Letters that are not the document's text: a title, a label.</summary>
    public string Add(string text) => Add(text, -1, keepsLines: false);

    /// <param name="offset">Of the document's text, where <paramref name="text"/> stands.</param>
    /// <param name="keepsLines">Whether spaces and line ends are printed as they are, as in preformatted text.</param>
    public string Add(string text, int offset, bool keepsLines) =>
        Add(text, new TextSpan(0, text.Length), offset, keepsLines);

    /// <param name="part">The letters of <paramref name="text"/> that are printed now; what stands beside them counts.</param>
    /// <param name="offset">Of the document's text, where <paramref name="text"/> stands.</param>
    public string Add(string text, TextSpan part, int offset, bool keepsLines)
    {
        print.Clear();
        sinceSpace = sinceSign = 0;
        for (var at = part.Start; at < part.End; )
        {
            if (
                Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length)
                != System.Buffers.OperationStatus.Done
            )
            {
                rune = Rune.ReplacementChar;
                length = 1;
            }
            if (Rune.IsWhiteSpace(rune))
            {
                if (keepsLines || !JoinsLines(text, at))
                {
                    AddSpace(rune, keepsLines);
                }
            }
            else if (IsJoiner(rune))
            {
                // Seen only in what it makes of the letters beside it.
                print.Append(rune);
            }
            else if (IsSeen(rune))
            {
                length += Compose(text, at + length, part.End, ref rune);
                AddSeam(rune);
                print.Append(rune);
                letters.Add(new(rune, offset < 0 ? -1 : offset + at, length));
            }
            at += length;
        }
        return print.ToString();
    }

    // A letter and its accents, written one after the other, are one letter on paper where there is such a one.
    private static int Compose(string text, int next, int end, ref Rune rune)
    {
        var taken = 0;
        while (
            next + taken < end
            && Rune.TryGetRuneAt(text, next + taken, out var mark)
            && Rune.GetUnicodeCategory(mark) is UnicodeCategory.NonSpacingMark
        )
        {
            var pair = $"{rune}{mark}".Normalize(NormalizationForm.FormC);
            if (Rune.GetRuneAt(pair, 0).Utf16SequenceLength != pair.Length)
            {
                break;
            }
            rune = Rune.GetRuneAt(pair, 0);
            taken += mark.Utf16SequenceLength;
        }
        return taken;
    }

    // A word that a line's end broke is whole again, as it is for whoever searches for it.
    private static bool JoinsLines(string text, int at) =>
        text[at] is '\n'
        && at > 1
        && text[at - 1] is '-'
        && char.IsLetter(text[at - 2])
        && at + 1 < text.Length
        && char.IsLetter(text[at + 1]);

    // Persian, the scripts of India and joined emoji cannot be written without them.
    private static bool IsJoiner(Rune rune) => rune.Value is 0x200C or 0x200D;

    private void AddSpace(Rune rune, bool keepsLines)
    {
        sinceSpace = sinceSign = 0;
        if (keepsLines)
        {
            print.Append(rune.Value is '\n' ? '\n' : ' ');
        }
        else if (print.Length == 0 || print[^1] is not (' ' or Glue))
        {
            // Readers of PDFs take a hyphen at a line's end away, and with it "long-" of "long- and short-term".
            print.Append(print.Length > 1 && print[^1] is '-' && print[^2] != ' ' ? Glue : ' ');
        }
    }

    private void AddSeam(Rune rune)
    {
        var isAfterSign = sinceSpace >= LongestUnbroken && sinceSign == 0;
        // Never after a hyphen: readers of PDFs take it away with the line's end.
        var isAfterHyphen = print.Length > 0 && print[^1] is '-';
        if ((isAfterSign || sinceSign >= LongestUnbroken) && !isAfterHyphen)
        {
            print.Append(Seam);
            sinceSign = 0;
        }
        sinceSpace++;
        sinceSign = Rune.IsLetterOrDigit(rune) || rune.Value is '-' ? sinceSign + 1 : 0;
    }

    /// <summary>Whether a letter of a page is one of those that <see cref="Add(string)"/> remembers.</summary>
    public static bool IsSeen(Rune rune) =>
        !Rune.IsWhiteSpace(rune)
        && Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
            );
}
