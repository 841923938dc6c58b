using System.Collections.Immutable;

namespace Archive.Originals.Pages;

/// <summary>All pages of a PDF, read → its blocks in reading order: what only the whole document shows.</summary>
internal static class PdfLayout
{
    public static ReadPdf Read(List<PageText> pages)
    {
        var furniture = Furniture.Of(pages);
        var (textSize, isTextBold) = TextOf(pages, furniture);
        var blocks = new List<PageBlock>();
        foreach (var page in pages)
        {
            var own = page
                .Columns.SelectMany(column => new ColumnReader(page, column, furniture).Read())
                .ToList();
            Footnotes.Find(own, textSize);
            blocks.AddRange(own);
        }
        Headings.Find(blocks, textSize, isTextBold);
        Continuations.Find(blocks);
        SetHyphens(blocks);
        return new ReadPdf([.. pages.Select(page => page.Page)], [.. blocks.Select(ToPdfBlock)]);
    }

    // The size of most letters, and whether most are bold.
    private static (double Size, bool IsBold) TextOf(List<PageText> pages, Furniture furniture)
    {
        var letters = new Dictionary<double, int>();
        var bold = 0;
        var all = 0;
        foreach (
            var line in pages.SelectMany(page => page.Columns).SelectMany(column => column.Lines)
        )
        {
            if (furniture.KindOf(line) is null)
            {
                var count = line.Words.Sum(word => word.Length);
                var size = Math.Round(line.Size * 2) / 2;
                letters[size] = letters.GetValueOrDefault(size) + count;
                bold += line.IsBold ? count : 0;
                all += count;
            }
        }
        return (letters.Count == 0 ? 1 : letters.MaxBy(size => size.Value).Key, bold * 2 > all);
    }

    private static void SetHyphens(List<PageBlock> blocks)
    {
        var hyphens = new LineHyphens(blocks);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            for (var j = 0; j + 1 < block.Lines.Count; j++)
            {
                if (block.Ends[j] is LineEnd.Wrapped)
                {
                    block.Ends[j] = hyphens.Of(block.Lines[j], block.Lines[j + 1].Words[0]);
                }
            }
            var next = blocks.FindIndex(i + 1, each => each.Kind is PdfBlockKind.Paragraph);
            if (
                next > 0
                && blocks[next].Continues
                && block.Kind is PdfBlockKind.Paragraph or PdfBlockKind.ListItem
            )
            {
                block.Ends[^1] = hyphens.Of(block.Lines[^1], blocks[next].Lines[0].Words[0]);
            }
        }
    }

    private static PdfBlock ToPdfBlock(PageBlock block) =>
        new(
            block.Page.Page.Number,
            block.Kind,
            [.. block.Lines.Select((line, i) => new PdfLine(WordsOf(block, line), block.Ends[i]))],
            block.Level,
            block.Marker,
            block.Continues
        );

    private static ImmutableArray<PdfWord> WordsOf(PageBlock block, PageLine line)
    {
        var words = ImmutableArray.CreateBuilder<PdfWord>(line.Words.Count);
        for (var i = 0; i < line.Words.Count; i++)
        {
            var word = line.Words[i];
            var before = i == 0 ? null : line.Words[i - 1];
            var isJoined =
                before is { EndsWithSpace: false }
                && (word.IsJoined || word.IsRaised || before.IsRaised)
                && word.Left - before.Right < 0.13 * line.Size;
            words.Add(
                new PdfWord(
                    word.Text,
                    word.QuadOn(block.Page.Space, block.Column.Frame),
                    word.IsRaised,
                    isJoined
                )
            );
        }
        return words.MoveToImmutable();
    }
}
