using System.Collections.Immutable;
using Archive.Quotations.Speakers;
using Archive.Text;

namespace Archive.Quotations.Marks;

/// <summary>Finds the quotations that are set apart: lines with the sign of a reply, and paragraphs moved in after "wrote:".</summary>
/// <remarks>A paragraph that begins with a quotation mark is left to its marks, which say more.</remarks>
internal sealed class BlockReader(string text, List<Line> lines, List<Paragraph> paragraphs)
{
    private const int LeastIndent = 2;
    private const int MostParagraphs = 40;

    /// <summary>The paragraphs that belong to what was found, by number.</summary>
    public HashSet<int> Paragraphs { get; } = [];

    public List<Quoted> Run()
    {
        var found = new List<Quoted>();
        for (var first = 1; first < paragraphs.Count; first++)
        {
            var end = EndOfBlock(first);
            if (end > first)
            {
                found.Add(Read(first, end));
                first = end - 1;
            }
        }
        return found;
    }

    private int EndOfBlock(int first)
    {
        if (BeginsWithMark(first))
        {
            return first;
        }
        if (FirstLine(first).IsReply)
        {
            return FirstLine(first - 1).IsReply ? first : EndWhere(first, line => line.IsReply);
        }
        var indent = FirstLine(first).Indent;
        return
            indent >= FirstLine(first - 1).Indent + LeastIndent
            && indent >= lines[paragraphs[first - 1].EndLine - 1].Indent + LeastIndent
            && IsParted(first)
            && Introduces(paragraphs[first - 1].Span)
            ? EndWhere(first, line => line.Indent >= indent && !line.IsReply)
            : first;
    }

    private int EndWhere(int first, Func<Line, bool> belongs)
    {
        var end = first;
        while (
            end < paragraphs.Count
            && end - first < MostParagraphs
            && belongs(FirstLine(end))
            && (end == first || !BeginsWithMark(end))
        )
        {
            end++;
        }
        return end;
    }

    private Quoted Read(int first, int end)
    {
        var parts = ImmutableArray.CreateBuilder<TextSpan>();
        for (var p = first; p < end; p++)
        {
            Paragraphs.Add(p);
            for (var line = paragraphs[p].FirstLine; line < paragraphs[p].EndLine; line++)
            {
                parts.Add(lines[line].Content);
            }
        }
        var outer = new TextSpan(parts[0].Start, parts[^1].End);
        return new Quoted(parts.ToImmutable(), outer, IsClosed: true, IsBlock: true);
    }

    private Line FirstLine(int paragraph) => lines[paragraphs[paragraph].FirstLine];

    private bool BeginsWithMark(int paragraph)
    {
        var start = paragraphs[paragraph].Span.Start;
        return MarkReader.IsMarkUnit(text[start]);
    }

    private bool IsParted(int paragraph) =>
        paragraphs[paragraph].FirstLine > paragraphs[paragraph - 1].EndLine;

    // It ends in a colon, after a word of saying or of what is said.
    private bool Introduces(TextSpan paragraph)
    {
        const int farthest = 160;
        if (text[paragraph.End - 1] is not ':')
        {
            return false;
        }
        var start = Math.Max(paragraph.Start, paragraph.End - farthest);
        foreach (var word in Words.Read(text[start..paragraph.End]))
        {
            if (
                SpeakerWords.Finite.Contains(word.Text)
                || SpeakerWords.Documents.Contains(word.Text)
                || word.Text is "following"
            )
            {
                return true;
            }
        }
        return false;
    }
}
