using System.Text;
using Archive.Originals.Pages;
using Archive.Text;

namespace Archive.Pdf.Originals;

/// <summary>Blocks of an original as one text, as an import writes them, and where each of its letters stands.</summary>
internal sealed class OriginalText
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly StringBuilder text = new();
    private readonly List<PlacedLetters> places = [];
    private int lines;

    private OriginalText() { }

    public string Text { get; private set; } = "";

    public static OriginalText Of(IEnumerable<PdfBlock> blocks)
    {
        var original = new OriginalText();
        foreach (var block in blocks)
        {
            foreach (var line in block.Lines)
            {
                original.Add(block.Page, line);
            }
        }
        original.Text = original.text.ToString();
        return original;
    }

    /// <summary>The letters in a span, in order.</summary>
    public IEnumerable<PlacedLetters> PlacesIn(TextSpan span)
    {
        for (var i = FirstEndingAfter(span.Start); i < places.Count; i++)
        {
            if (places[i].Span.Start >= span.End)
            {
                yield break;
            }
            yield return places[i];
        }
    }

    private void Add(int page, PdfLine line)
    {
        lines++;
        foreach (var word in line.Words)
        {
            if (text.Length > 0 && !word.IsJoined && text[^1] != '\u00AD')
            {
                text.Append(' ');
            }
            else if (text.Length > 0 && text[^1] == '\u00AD')
            {
                text.Length--;
            }
            var start = text.Length;
            text.Append(
                word.IsRaised && word.Text.All(char.IsAsciiDigit)
                    ? string.Concat(word.Text.Select(digit => Raised[digit - '0']))
                    : word.Text
            );
            places.Add(
                new PlacedLetters(
                    new TextSpan(start, text.Length),
                    page,
                    lines,
                    places.Count,
                    word.Quad
                )
            );
        }
        EndLine(line.End);
    }

    // A soft hyphen stands here for: what comes next belongs to the word.
    private void EndLine(LineEnd end)
    {
        if (end is LineEnd.Hyphenated)
        {
            text[^1] = '\u00AD';
        }
        else if (end is LineEnd.AtHyphen)
        {
            text.Append('\u00AD');
        }
    }

    private int FirstEndingAfter(int offset)
    {
        var low = 0;
        var high = places.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (places[middle].Span.End > offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }
        return low;
    }
}
