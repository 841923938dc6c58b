using Archive.Text;

namespace Archive.Quotations.Marks;

/// <summary>A text → its lines.</summary>
internal static class LineReader
{
    private const int TabWidth = 4;

    public static List<Line> Read(string text)
    {
        var lines = new List<Line>();
        for (var start = 0; start < text.Length; )
        {
            var length = text.AsSpan(start).IndexOfAny("\r\n\u2028\u2029");
            var end = length < 0 ? text.Length : start + length;
            lines.Add(Read(text, start, end));
            start = end + (text.AsSpan(end).StartsWith("\r\n") ? 2 : 1);
        }
        return lines;
    }

    private static Line Read(string text, int start, int end)
    {
        var isReply = false;
        var indent = 0;
        for (; start < end; start++)
        {
            if (text[start] is '>')
            {
                isReply = true;
            }
            else if (!char.IsWhiteSpace(text[start]))
            {
                break;
            }
            indent += text[start] is '\t' ? TabWidth : 1;
        }
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }
        return new Line(new TextSpan(start, end), indent, isReply);
    }
}
