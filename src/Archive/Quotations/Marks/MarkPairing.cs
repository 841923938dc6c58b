using Archive.Text;

namespace Archive.Quotations.Marks;

/// <summary>An article's paragraphs and marks → what is within the marks. Made for one article.</summary>
/// <remarks>
/// One pass with what is open carried along: a quotation inside a quotation is its letters. A mark left open costs its own
/// paragraph at most, unless the next one opens it again or is seen to close it.
/// </remarks>
internal sealed class MarkPairing(
    string text,
    List<Paragraph> paragraphs,
    List<Mark> marks,
    HashSet<int> setApart
)
{
    private const int MostUnmarkedParagraphs = 8;

    private readonly List<Quoted> found = [];
    private readonly List<TextSpan> parts = [];
    private Mark opening;
    private bool isOpen;
    private int partStart;
    private int depth;

    public List<Quoted> Run()
    {
        var marked = Marked();
        var nextMarked = NextMarked(marked);
        var isCarried = false;
        for (var p = 0; p < marked.Count; p++)
        {
            var first = 0;
            if (isOpen)
            {
                first = isCarried && OpensAgain(marked[p]) ? 1 : 0;
                partStart = first == 1 ? marked[p][0].End : marked[p].Span.Start;
            }
            Pair(marked[p], first);
            isCarried =
                isOpen
                && p + 1 < marked.Count
                && (OpensAgain(marked[p + 1]) || IsClosedLater(marked, nextMarked, p));
            if (isOpen && isCarried)
            {
                AddPart(marked[p].Span.End);
            }
            else if (isOpen)
            {
                Abandon(marked[p].Span.End);
            }
        }
        return found;
    }

    private List<MarkedParagraph> Marked()
    {
        var all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(marks);
        var marked = new List<MarkedParagraph>(paragraphs.Count);
        var first = 0;
        foreach (var paragraph in paragraphs)
        {
            while (first < all.Length && all[first].Start < paragraph.Span.Start)
            {
                first++;
            }
            var end = first;
            while (end < all.Length && all[end].End <= paragraph.Span.End)
            {
                end++;
            }
            var within = setApart.Contains(marked.Count) ? [] : all[first..end];
            marked.Add(new MarkedParagraph(text, paragraph.Span, within));
            first = end;
        }
        return marked;
    }

    // What is set apart is marked for this: no quotation reaches over it.
    private int[] NextMarked(List<MarkedParagraph> marked)
    {
        var next = new int[marked.Count + 1];
        next[^1] = marked.Count;
        for (var p = marked.Count - 1; p >= 0; p--)
        {
            next[p] = marked[p].FirstDouble is null && !setApart.Contains(p) ? next[p + 1] : p;
        }
        return next;
    }

    private bool OpensAgain(MarkedParagraph paragraph) =>
        paragraph.Leading is { } leading
        && leading.Family == opening.Family
        && leading.Side is not MarkSide.Closes;

    // Some reopen nothing and close at the end of the last paragraph.
    private bool IsClosedLater(List<MarkedParagraph> marked, int[] nextMarked, int p)
    {
        var next = nextMarked[p + 1];
        return opening.Family is not MarkFamily.Single
            && next < marked.Count
            && next - p <= MostUnmarkedParagraphs
            && marked[next].FirstDouble is { Side: MarkSide.Closes } close
            && close.Family == opening.Family;
    }

    private void Pair(MarkedParagraph paragraph, int first)
    {
        depth = 0;
        var singleClose = isOpen && first == 1 ? paragraph.SingleClose(0) : null;
        for (var i = first; i < paragraph.Count; i++)
        {
            var mark = paragraph[i];
            if (!isOpen)
            {
                singleClose = mark.Family is MarkFamily.Single ? paragraph.SingleClose(i) : null;
                if (CanOpen(paragraph, i, singleClose))
                {
                    Open(mark);
                }
            }
            else if (mark.Family != opening.Family)
            {
                continue;
            }
            else if (mark.Family is MarkFamily.Single)
            {
                if (i == singleClose)
                {
                    Close(mark);
                }
            }
            else if (mark.Side is MarkSide.Opens)
            {
                OpenWithin(paragraph, i);
            }
            else if (depth > 0)
            {
                depth--;
            }
            else
            {
                Close(mark);
            }
        }
    }

    private bool CanOpen(MarkedParagraph paragraph, int index, int? singleClose)
    {
        var mark = paragraph[index];
        if (mark.Family is MarkFamily.Single)
        {
            return Apostrophes.CanOpen(text, mark)
                && (
                    singleClose is not null
                    || (index == 0 && paragraph.Leading == mark && mark.IsDirected)
                );
        }
        return mark.Side switch
        {
            MarkSide.Opens => true,
            MarkSide.Either => paragraph.NextDouble(index) is { Side: not MarkSide.Opens },
            _ => IsMisplacedOpening(paragraph, index),
        };
    }

    // 'said" We must."': the space went to the wrong side of the mark.
    private bool IsMisplacedOpening(MarkedParagraph paragraph, int index)
    {
        var mark = paragraph[index];
        return !mark.IsDirected
            && mark.End + 1 < text.Length
            && text[mark.End] is ' '
            && char.IsUpper(text[mark.End + 1])
            && (char.IsLetter(text[mark.Start - 1]) || text[mark.Start - 1] is ',' or ':')
            && paragraph.NextDouble(index) is { Side: MarkSide.Closes };
    }

    // A mark that opens while one is open is a quotation inside it, if both are closed; otherwise the first never was.
    private void OpenWithin(MarkedParagraph paragraph, int index)
    {
        var mark = paragraph[index];
        if (paragraph.HasOuterClose(index))
        {
            depth++;
            return;
        }
        var before = mark.Start - 1;
        while (before > partStart && char.IsWhiteSpace(text[before]))
        {
            before--;
        }
        if (paragraph.IsBalancedFrom(index) && char.IsLetter(text[before]))
        {
            // "… there continues to be "uncontrolled exposure."" with one mark for both ends.
            if (paragraph.NextDouble(index) is { } next && next.End == paragraph.Span.End)
            {
                return;
            }
            if (parts.Count > 0)
            {
                depth++;
                return;
            }
        }
        Abandon(before + 1);
        Open(mark);
    }

    private void Open(Mark mark)
    {
        opening = mark;
        isOpen = true;
        partStart = mark.End;
        depth = 0;
    }

    private void Close(Mark mark)
    {
        AddPart(mark.Start);
        Add(mark.End, isClosed: true);
    }

    private void Abandon(int end)
    {
        AddPart(end);
        Add(end, isClosed: false);
    }

    private void AddPart(int end)
    {
        var part = Trimmed(new TextSpan(partStart, Math.Max(partStart, end)));
        if (!part.IsEmpty)
        {
            parts.Add(part);
        }
    }

    private void Add(int outerEnd, bool isClosed)
    {
        isOpen = false;
        if (parts.Count > 0)
        {
            var outer = new TextSpan(opening.Start, Math.Max(outerEnd, parts[^1].End));
            found.Add(new Quoted([.. parts], outer, isClosed, IsBlock: false));
        }
        parts.Clear();
    }

    private TextSpan Trimmed(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }
        return new(start, end);
    }
}
