using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Archive.Text;

namespace Archive.Documents;

/// <summary>
/// A document's plain text and the passages in it: what the index reads, what spans of a citation count in, and
/// what <c>.txt</c> answers. The walk here is the one that numbers passages; a rendering asks for a block's number.
/// </summary>
public sealed class DocumentText
{
    public const string CellSeparator = " | ";

    private readonly Dictionary<object, Passage> passageOfBlock;
    private readonly ImmutableArray<PageStart> pageStarts;

    private DocumentText(
        string text,
        ImmutableArray<Passage> passages,
        Dictionary<object, Passage> passageOfBlock,
        ImmutableArray<PageStart> pageStarts
    )
    {
        Text = text;
        Passages = passages;
        this.passageOfBlock = passageOfBlock;
        this.pageStarts = pageStarts;
    }

    /// <summary>The passages with their markers, parted by blank lines.</summary>
    public string Text { get; }

    /// <summary>In order; <c>Passages[n - 1]</c> is ¶ n.</summary>
    public ImmutableArray<Passage> Passages { get; }

    public static DocumentText Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new Walk().Run(document);
    }

    /// <summary>
    /// The passage of a <see cref="Block.Heading"/>, <see cref="Block.Paragraph"/>, <see cref="Block.Preformatted"/> or
    /// <see cref="TableRow"/> of the document this was made of: that very object, not one equal to it.
    /// </summary>
    public Passage PassageOf(object block) => passageOfBlock[block];

    /// <summary>The passage at an offset of <see cref="Text"/>; between two, the one after; past the last, the last.</summary>
    public Passage? PassageAt(int offset)
    {
        var low = 0;
        var high = Passages.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Passages[middle].Span.End > offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }
        return Passages.IsEmpty ? null : Passages[Math.Min(low, Passages.Length - 1)];
    }

    /// <summary>The passages that a span of <see cref="Text"/> has letters of.</summary>
    public IEnumerable<Passage> PassagesIn(TextSpan span) =>
        Passages
            .SkipWhile(passage => passage.Span.End <= span.Start)
            .TakeWhile(passage => passage.Span.Start < span.End);

    /// <summary>
    /// The original's pages that a span of <see cref="Text"/> has letters on; none where it is not known on which page it begins.
    /// </summary>
    public IEnumerable<int> PagesIn(TextSpan span)
    {
        var first = -1;
        for (var i = 0; i < pageStarts.Length && pageStarts[i].Offset < span.End; i++)
        {
            if (pageStarts[i].Offset <= span.Start)
            {
                first = i;
            }
        }
        return first < 0 || span.IsEmpty
            ? []
            : pageStarts
                .Skip(first)
                .TakeWhile(start => start.Offset < span.End)
                .Select(start => start.Page);
    }

    /// <summary>Where a span of <see cref="Text"/> stands, for readers: "¶¶ 6–7, p. 2".</summary>
    public string PlaceOf(TextSpan span)
    {
        var passages = NumberRange.Of(PassagesIn(span).Select(passage => passage.Number));
        var pages = NumberRange.Of(PagesIn(span));
        var place = $"{(passages is [{ IsOne: true }] ? "¶" : "¶¶")} {string.Join(", ", passages)}";
        return pages.IsEmpty
            ? place
            : $"{place}, {(pages is [{ IsOne: true }] ? "p." : "pp.")} {string.Join(", ", pages)}";
    }

    private sealed class Walk
    {
        private readonly StringBuilder text = new();
        private readonly ImmutableArray<Passage>.Builder passages =
            ImmutableArray.CreateBuilder<Passage>();
        private readonly Dictionary<object, Passage> passageOfBlock = new(
            ReferenceEqualityComparer.Instance
        );
        private readonly ImmutableArray<PageStart>.Builder pageStarts =
            ImmutableArray.CreateBuilder<PageStart>();
        private string marker = "";
        private int? page;

        public DocumentText Run(Document document)
        {
            Add(document.Body, PassageKind.Paragraph);
            if (text.Length > 0)
            {
                text.Append('\n');
            }
            return new DocumentText(
                text.ToString(),
                passages.ToImmutable(),
                passageOfBlock,
                pageStarts.ToImmutable()
            );
        }

        private void Add(ImmutableArray<Block> blocks, PassageKind kind)
        {
            foreach (var block in blocks)
            {
                Add(block, kind);
            }
        }

        private void Add(Block block, PassageKind kind)
        {
            switch (block)
            {
                case Block.Heading heading:
                    Add(heading, PassageKind.Heading, heading.Runs);
                    break;
                case Block.Paragraph paragraph:
                    Add(paragraph, kind, paragraph.Runs);
                    break;
                case Block.Preformatted preformatted:
                    Add(preformatted, PassageKind.Preformatted, preformatted.Text, page);
                    break;
                case Block.List list:
                    AddItems(list);
                    break;
                case Block.Quote quote:
                    Add(quote.Blocks, PassageKind.Quote);
                    break;
                case Block.Footnote footnote:
                    marker = $"[{footnote.Label}]";
                    Add(footnote.Blocks, PassageKind.Footnote);
                    marker = "";
                    break;
                case Block.Table table:
                    foreach (var row in table.Rows)
                    {
                        Add(row, PassageKind.TableRow, RunsOf(row));
                    }
                    break;
                case Block.PageMark mark:
                    page = mark.Page;
                    pageStarts.Add(new PageStart(text.Length, mark.Page));
                    break;
                case Block.Divider:
                    break;
                default:
                    throw new InvalidOperationException($"No such block: {block.GetType().Name}.");
            }
        }

        private void AddItems(Block.List list)
        {
            for (var i = 0; i < list.Items.Length; i++)
            {
                marker = list.IsOrdered
                    ? string.Create(CultureInfo.InvariantCulture, $"{list.Start + i}.")
                    : "•";
                Add(list.Items[i].Blocks, PassageKind.ListItem);
                marker = "";
            }
        }

        private static ImmutableArray<Run> RunsOf(TableRow row)
        {
            var runs = ImmutableArray.CreateBuilder<Run>();
            for (var i = 0; i < row.Cells.Length; i++)
            {
                if (i > 0)
                {
                    runs.Add(new Run.Letters(CellSeparator));
                }
                runs.AddRange(row.Cells[i].Runs);
            }
            return runs.ToImmutable();
        }

        private void Add(object block, PassageKind kind, ImmutableArray<Run> runs)
        {
            // A page that begins before any letter of the passage is the page the passage begins on.
            foreach (var run in runs.TakeWhile(run => run.Text.Length == 0))
            {
                page = run is Run.PageMark mark ? mark.Page : page;
            }
            var pageAtStart = page;
            Add(block, kind, string.Concat(runs.Select(run => run.Text)), pageAtStart);
            var at = passages[^1].Span.Start;
            foreach (var run in runs)
            {
                if (run is Run.PageMark mark)
                {
                    page = mark.Page;
                    pageStarts.Add(new PageStart(at, mark.Page));
                }
                at += run.Text.Length;
            }
        }

        private void Add(object block, PassageKind kind, string letters, int? pageAtStart)
        {
            if (text.Length > 0)
            {
                text.Append("\n\n");
            }
            if (marker.Length > 0)
            {
                text.Append(marker).Append(' ');
            }
            var span = new TextSpan(text.Length, text.Length + letters.Length);
            text.Append(letters);
            var passage = new Passage(passages.Count + 1, kind, letters, span, marker, pageAtStart);
            passages.Add(passage);
            passageOfBlock.Add(block, passage);
            marker = "";
        }
    }
}
