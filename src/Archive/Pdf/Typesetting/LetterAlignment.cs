using System.Text;

namespace Archive.Pdf.Typesetting;

/// <summary>
/// Recognises the letters of typeset pages as those of the document: letter by letter, and where the order on a line
/// is not that of reading, as in Hebrew and Arabic, line by line.
/// </summary>
internal sealed class LetterAlignment
{
    // What the worker prints for a letter that no font has.
    private static readonly Rune Missing = new('\u2610');

    private const int WindowOfSync = 6;
    private const int FarthestSync = 40;

    // Of a line's letters, so many must be in their places for the others to be so too.
    private const double LeastInOrder = 0.85;

    // Of the letter's size: what its highlight covers above and below the line it stands on.
    private const double Ascent = 0.78;
    private const double Descent = 0.24;

    private readonly IReadOnlyList<PrintedLetter> printed;
    private readonly List<(Rune Rune, PageLetter Letter)> read = [];
    private readonly List<LetterBox> boxes = [];

    private LetterAlignment(IReadOnlyList<PrintedLetter> printed, IReadOnlyList<PageLetter> letters)
    {
        this.printed = printed;
        foreach (var letter in Clipped(letters))
        {
            foreach (var rune in letter.Value.EnumerateRunes())
            {
                if (PrintedLetters.IsSeen(rune))
                {
                    read.Add((rune, letter));
                }
            }
        }
    }

    /// <returns>A box for each letter of the document's text that was found, in the text's order.</returns>
    public static IReadOnlyList<LetterBox> Align(
        IReadOnlyList<PrintedLetter> printed,
        IReadOnlyList<PageLetter> letters
    ) => new LetterAlignment(printed, letters).Run();

    private List<LetterBox> Run()
    {
        var at = 0;
        var place = 0;
        while (at < printed.Count && place < read.Count)
        {
            var end = LineEnd(place);
            var count = Math.Min(end - place, printed.Count - at);
            var match = count == end - place ? Match(at, place, count) : null;
            for (var i = 0; i < match?.Length; i++)
            {
                Add(at + i, read[match[i]].Letter);
            }
            if (match is null)
            {
                count = AddWholeLine(at, place, end);
            }
            at += count;
            place = end;
        }
        return boxes;
    }

    private int[]? Match(int at, int place, int count)
    {
        var same = 0;
        for (var i = 0; i < count; i++)
        {
            same += IsSame(at + i, place + i) ? 1 : 0;
        }
        var inOrder = Enumerable.Range(place, count).ToArray();
        if (same == count)
        {
            return inOrder;
        }
        // A font may draw two letters with one glyph, and then the page may name the other one.
        return MatchDisordered(at, place, count) ?? (same > LeastInOrder * count ? inOrder : null);
    }

    private bool IsSame(int at, int place) =>
        printed[at].Rune == read[place].Rune || read[place].Rune == Missing;

    private int LineEnd(int place)
    {
        var end = place + 1;
        while (end < read.Count && read[end].Letter.SharesLineWith(read[place].Letter))
        {
            end++;
        }
        return end;
    }

    // Each printed letter takes the letter of its kind that is nearest to the one before, in whichever direction
    // the last step went: a run from right to left is walked backwards.
    private int[]? MatchDisordered(int at, int place, int count)
    {
        var match = new int[count];
        var isTaken = new bool[count];
        var last = -1;
        var step = 1;
        for (var i = 0; i < count; i++)
        {
            var best = -1;
            for (var j = 0; j < count; j++)
            {
                if (
                    !isTaken[j]
                    && IsSame(at + i, place + j)
                    && (best < 0 || Distance(j) < Distance(best))
                )
                {
                    best = j;
                }
            }
            if (best < 0)
            {
                return null;
            }
            step = best < last ? -1 : 1;
            last = best;
            isTaken[best] = true;
            match[i] = place + best;
        }
        return match;

        int Distance(int j) =>
            2 * Math.Abs(j - (last + step)) + (Math.Sign(j - last) == step ? 0 : 1);
    }

    // Nothing says which letter is which: each of the line's stands for the line.
    private int AddWholeLine(int at, int place, int end)
    {
        var count = CountToSync(at, place, end);
        var line = read.GetRange(place, end - place).ConvertAll(each => each.Letter);
        var whole = line[0] with
        {
            Left = line.Min(letter => letter.Left),
            Right = line.Max(letter => letter.Right),
        };
        for (var i = 0; i < count; i++)
        {
            Add(at + i, whole);
        }
        return count;
    }

    // How many printed letters the line holds: as many as it has, unless the next line shows otherwise.
    private int CountToSync(int at, int place, int end)
    {
        var expected = end - place;
        for (var shift = 0; shift <= FarthestSync; shift++)
        {
            foreach (var count in (int[])[expected + shift, expected - shift])
            {
                if (count >= 0 && IsInSync(at + count, end))
                {
                    return count;
                }
            }
        }
        return Math.Min(expected, printed.Count - at);
    }

    private bool IsInSync(int at, int place)
    {
        if (place == read.Count)
        {
            return at == printed.Count;
        }
        for (var i = 0; i < WindowOfSync && place + i < read.Count; i++)
        {
            if (at + i >= printed.Count || !IsSame(at + i, place + i))
            {
                return false;
            }
        }
        return true;
    }

    private void Add(int at, PageLetter letter)
    {
        var (_, offset, length) = printed[at];
        if (offset >= 0)
        {
            boxes.Add(
                new LetterBox(
                    offset,
                    length,
                    letter.Page,
                    letter.Place,
                    (float)letter.Left,
                    (float)(letter.Base - (Descent * letter.Size)),
                    (float)letter.Right,
                    (float)(letter.Base + (Ascent * letter.Size))
                )
            );
        }
    }

    // Where two letters are set closer than they are wide, the border between them is where the second begins.
    private static IEnumerable<PageLetter> Clipped(IReadOnlyList<PageLetter> letters)
    {
        for (var i = 0; i < letters.Count; i++)
        {
            var letter = letters[i];
            var isFollowed =
                i + 1 < letters.Count
                && letters[i + 1].SharesLineWith(letter)
                && letters[i + 1].Left > (letter.Left + letter.Right) / 2;
            yield return isFollowed
                ? letter with
                {
                    Right = Math.Min(letter.Right, letters[i + 1].Left),
                }
                : letter;
        }
    }
}
