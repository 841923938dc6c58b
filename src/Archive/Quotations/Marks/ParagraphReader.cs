using System.Buffers;
using Archive.Text;

namespace Archive.Quotations.Marks;

/// <summary>A text's lines → its paragraphs: parted by blank lines, by indentation, or a line each.</summary>
/// <remarks>
/// Some texts break lines at a width and some only at a paragraph's end. A line that its writer ended although the next
/// word had room, or one wider than any page, ends a paragraph.
/// </remarks>
internal static class ParagraphReader
{
    private const int WidestWrappedLine = 110;

    private static readonly SearchValues<char> EndOfSentence = SearchValues.Create(".?!:;,\"”'’)]");

    public static List<Paragraph> Read(string text, List<Line> lines)
    {
        var paragraphs = new List<Paragraph>();
        for (var first = 0; first < lines.Count; )
        {
            if (lines[first].IsBlank)
            {
                first++;
                continue;
            }
            var end = first + 1;
            while (end < lines.Count && !lines[end].IsBlank)
            {
                end++;
            }
            ReadChunk(text, lines, first, end, paragraphs);
            first = end;
        }
        return paragraphs;
    }

    private static void ReadChunk(
        string text,
        List<Line> lines,
        int first,
        int end,
        List<Paragraph> paragraphs
    )
    {
        var width = 0;
        for (var i = first; i < end; i++)
        {
            width = Math.Max(width, lines[i].Content.Length);
        }
        var start = first;
        for (var i = first + 1; i <= end; i++)
        {
            if (i == end || IsBreak(text, lines[i - 1], lines[i], width))
            {
                paragraphs.Add(
                    new Paragraph(
                        new TextSpan(lines[start].Content.Start, lines[i - 1].Content.End),
                        start,
                        i
                    )
                );
                start = i;
            }
        }
    }

    private static bool IsBreak(string text, Line line, Line next, int width)
    {
        if (line.IsReply != next.IsReply)
        {
            return true;
        }
        if (char.IsLower(text[next.Content.Start]) || EndsInComma(text, line.Content))
        {
            return false;
        }
        if (next.Indent > line.Indent + 1)
        {
            return true;
        }
        var endsSentence = EndOfSentence.Contains(text[line.Content.End - 1]);
        if (width > WidestWrappedLine)
        {
            return endsSentence || line.Content.Length > WidestWrappedLine;
        }
        var nextWord = text.AsSpan(next.Content.Start, next.Content.Length).IndexOf(' ');
        nextWord = nextWord < 0 ? next.Content.Length : nextWord;
        return endsSentence && line.Content.Length + 1 + nextWord < width;
    }

    // "… must act,” / Senator Avery wrote.": the sentence goes on, whatever broke the line.
    private static bool EndsInComma(string text, TextSpan line)
    {
        var last = line.End - 1;
        while (last > line.Start && MarkReader.IsMarkUnit(text[last]))
        {
            last--;
        }
        return text[last] is ',';
    }
}
