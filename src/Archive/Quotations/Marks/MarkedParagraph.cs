using Archive.Text;

namespace Archive.Quotations.Marks;

/// <summary>A paragraph's marks, and what can be told of each by those after it.</summary>
/// <remarks>Everything asked of it is answered at once, from one pass over the marks back to front.</remarks>
internal sealed class MarkedParagraph
{
    private readonly string text;
    private readonly Mark[] marks;

    // Over the double marks: how deep one is within marks after each, and the least depth from each on.
    private readonly int[] depth;
    private readonly int[] leastDepth;

    // The next double mark, the next that opens or closes single marks, and the next that only may close them.
    private readonly int[] nextDouble;
    private readonly int[] nextSingleOpen;
    private readonly int[] nextSingleClose;
    private readonly int[] nextApostrophe;

    public MarkedParagraph(string text, TextSpan span, ReadOnlySpan<Mark> marks)
    {
        this.text = text;
        Span = span;
        this.marks = WithoutMeasures(text, span, marks);
        depth = new int[this.marks.Length];
        leastDepth = new int[this.marks.Length];
        nextDouble = new int[this.marks.Length + 1];
        nextSingleOpen = new int[this.marks.Length + 1];
        nextSingleClose = new int[this.marks.Length + 1];
        nextApostrophe = new int[this.marks.Length + 1];
        Weigh();
    }

    public TextSpan Span { get; }

    public int Count => marks.Length;

    public Mark this[int index] => marks[index];

    /// <summary>The mark that the paragraph begins with, but for bullets and brackets.</summary>
    public Mark? Leading =>
        marks.Length > 0 && IsAtEdge(text, Span.Start, marks[0].Start) ? marks[0] : null;

    /// <summary>The first mark that is none of single marks.</summary>
    public Mark? FirstDouble => nextDouble[0] < marks.Length ? marks[nextDouble[0]] : null;

    /// <summary>Whether after this opening mark more marks close than open: whether one around it is closed too.</summary>
    public bool HasOuterClose(int index) => leastDepth[index] < DepthBefore(index);

    /// <summary>Whether this opening mark and those after it are all closed, and nothing beyond.</summary>
    public bool IsBalancedFrom(int index) => depth[^1] == DepthBefore(index);

    public Mark? NextDouble(int index) =>
        nextDouble[index + 1] < marks.Length ? marks[nextDouble[index + 1]] : null;

    /// <summary>The mark that closes the single mark at an index; null where that is an apostrophe.</summary>
    public int? SingleClose(int index)
    {
        var close = nextSingleClose[index + 1];
        var open = nextSingleOpen[index + 1];
        if (close < marks.Length && close < open)
        {
            return close;
        }
        var apostrophe = nextApostrophe[index + 1];
        return apostrophe < Math.Min(open, close) ? apostrophe
            : close < marks.Length ? close
            : null;
    }

    private int DepthBefore(int index) => index == 0 ? 0 : depth[index - 1];

    private void Weigh()
    {
        var at = 0;
        for (var i = 0; i < marks.Length; i++)
        {
            at += marks[i] switch
            {
                { Family: MarkFamily.Single } => 0,
                { Side: MarkSide.Opens } => 1,
                { Side: MarkSide.Closes } => -1,
                _ => 0,
            };
            depth[i] = at;
        }
        nextDouble[^1] =
            nextSingleOpen[^1] =
            nextSingleClose[^1] =
            nextApostrophe[^1] =
                marks.Length;
        var least = int.MaxValue;
        for (var i = marks.Length - 1; i >= 0; i--)
        {
            var mark = marks[i];
            least = Math.Min(least, depth[i]);
            leastDepth[i] = least;
            var closes = Apostrophes.CanClose(text, mark);
            var isDoubtful = closes && Apostrophes.MayBePossessive(text, mark);
            nextDouble[i] = mark.Family is MarkFamily.Single ? nextDouble[i + 1] : i;
            nextSingleOpen[i] = Apostrophes.CanOpen(text, mark) ? i : nextSingleOpen[i + 1];
            nextSingleClose[i] = closes && !isDoubtful ? i : nextSingleClose[i + 1];
            nextApostrophe[i] = isDoubtful ? i : nextApostrophe[i + 1];
        }
    }

    // 5" and 6' 2" are inches where no quotation is open to end there, and where it ends later.
    private static Mark[] WithoutMeasures(string text, TextSpan span, ReadOnlySpan<Mark> marks)
    {
        var kept = new List<Mark>(marks.Length);
        var isOpen = false;
        for (var i = 0; i < marks.Length; i++)
        {
            var mark = marks[i];
            if (mark.Family is MarkFamily.Single)
            {
                if (!Apostrophes.IsInsideWord(text, mark))
                {
                    kept.Add(mark);
                }
                continue;
            }
            var closesLater = i + 1 < marks.Length && marks[i + 1].Side is MarkSide.Closes;
            if (Measures.IsMeasure(text, mark) && (!isOpen || closesLater))
            {
                continue;
            }
            mark = AtEdge(text, span, mark);
            isOpen = mark.Side is MarkSide.Opens || (mark.Side is MarkSide.Either && !isOpen);
            kept.Add(mark);
        }
        return [.. kept];
    }

    // A mark parted by spaces from its words (" We must. ") is told by standing at the paragraph's edge.
    private static Mark AtEdge(string text, TextSpan span, Mark mark) =>
        mark.Side is not MarkSide.Either ? mark
        : IsAtEdge(text, span.Start, mark.Start) ? mark with { Side = MarkSide.Opens }
        : mark.End == span.End ? mark with { Side = MarkSide.Closes }
        : mark;

    private static bool IsAtEdge(string text, int start, int end)
    {
        if (end - start > 6)
        {
            return false;
        }
        for (var i = start; i < end; i++)
        {
            if (char.IsLetter(text[i]))
            {
                return false;
            }
        }
        return true;
    }
}
