using System.Text.RegularExpressions;

namespace Archive.Originals.Pages;

/// <summary>Which blocks at the foot of a page are its footnotes: smaller than the text, and begun by what calls them.</summary>
internal static partial class Footnotes
{
    // Against the size of the text.
    private const double Smaller = 0.94;

    // Of a page's height, from its foot.
    private const double Lower = 0.6;

    /// <param name="blocks">Of one page; those found change their kind, and each note is a block.</param>
    public static void Find(List<PageBlock> blocks, double textSize)
    {
        var calls = CallsIn(blocks);
        var isNote = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Kind is PdfBlockKind.RunningHead or PdfBlockKind.PageNumber)
            {
                continue;
            }
            var isSmall = block.Size < Smaller * textSize;
            var begins =
                block.Column.HeightOf(block.Lines[0]) < Lower
                && MarkerOf(block.Lines[0]) is { } marker
                && (
                    isSmall
                        ? calls.Contains(marker) || block.Lines[0].Words[0].IsRaised
                        : block.Lines[0].Words[0].IsRaised
                );
            if (begins)
            {
                isNote = true;
                Split(blocks, i, calls);
            }
            else if (isNote && isSmall)
            {
                block.Kind = PdfBlockKind.Footnote;
                block.Marker = null;
                block.Continues = true;
            }
            else if (isNote && block.Kind is not PdfBlockKind.Footnote)
            {
                isNote = false;
            }
        }
    }

    // Notes without space between them came as one paragraph.
    private static void Split(List<PageBlock> blocks, int at, HashSet<string> calls)
    {
        var block = blocks[at];
        blocks.RemoveAt(at);
        PageBlock? note = null;
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var marker = MarkerOf(block.Lines[i]);
            var begins =
                marker is not null && (block.Lines[i].Words[0].IsRaised || calls.Contains(marker));
            if (note is null || begins)
            {
                note = new PageBlock(block.Page, block.Column, PdfBlockKind.Footnote)
                {
                    Marker = marker,
                };
                blocks.Insert(at++, note);
            }
            note.Lines.Add(block.Lines[i]);
            note.Ends.Add(block.Ends[i]);
        }
    }

    private static HashSet<string> CallsIn(List<PageBlock> blocks) =>
        blocks
            .SelectMany(block => block.Lines)
            .SelectMany(line => line.Words.Skip(1))
            .Where(word => word.IsRaised)
            .Select(word => Label(word.Text))
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);

    private static string? MarkerOf(PageLine line) =>
        line.Words.Count > 1 ? Label(line.Words[0].Text) : null;

    /// <summary>The number or sign of a footnote's call, without points and brackets; null where it is none.</summary>
    public static string? Label(string word) =>
        Call().Match(word) is { Success: true } call ? call.Groups["label"].Value : null;

    // As in Furniture, nothing to backtrack over.
    [GeneratedRegex(
        @"^[\[(]?(?<label>\d{1,3}|[*†‡§]{1,3})[\]).,]?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Call();
}
