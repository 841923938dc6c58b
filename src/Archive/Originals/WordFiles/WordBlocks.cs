using System.Collections.Immutable;
using Archive.Documents;
using Archive.Originals.Markup;
using Archive.Originals.Papers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Run = Archive.Documents.Run;
using TableCell = Archive.Documents.TableCell;

namespace Archive.Originals.WordFiles;

/// <summary>Paragraphs and tables of one part → blocks, changes accepted: what was put in is there, what was taken out is not.</summary>
internal sealed class WordBlocks(
    OpenXmlPart part,
    WordStyles styles,
    WordNumbers numbers,
    WordNotes notes
)
{
    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly WordLists lists = new();
    private readonly List<Block> quoted = [];
    private WordRuns? open;

    public ImmutableArray<Block> Read(OpenXmlElement parent)
    {
        AddChildren(parent);
        if (open is not null)
        {
            End(null, open);
        }
        Flush();
        return blocks.ToImmutable();
    }

    private ImmutableArray<Block> ReadBox(OpenXmlElement box) =>
        Read(
            box is OpenXmlUnknownElement unknown
                ? WordUnknown.ContentOf(unknown, isInParagraph: false)
                : box
        );

    private void AddChildren(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    Add(paragraph);
                    break;
                case Table table:
                    Flush();
                    blocks.AddRange(ReadTable(table));
                    break;
                case DeletedRun or MoveFromRun or SectionProperties:
                    break;
                case AlternateContent alternate:
                    AddChildren(WordRuns.Chosen(alternate));
                    break;
                case OpenXmlUnknownElement unknown when unknown.HasChildren:
                    if (
                        WordUnknown.ContentOf(unknown, isInParagraph: false) is var content
                        && content != unknown
                    )
                    {
                        AddChildren(content);
                    }
                    break;
                default:
                    AddChildren(child);
                    break;
            }
        }
    }

    // A paragraph whose end was taken out goes on in the next.
    private void Add(Paragraph paragraph)
    {
        var runs = open ?? new WordRuns(part, notes);
        runs.Add(paragraph);
        var mark = paragraph.ParagraphProperties?.ParagraphMarkRunProperties;
        if (mark?.GetFirstChild<Deleted>() is not null)
        {
            open = runs;
            return;
        }
        open = null;
        End(paragraph.ParagraphProperties, runs);
    }

    private void End(ParagraphProperties? properties, WordRuns runs)
    {
        var letters = runs.Take();
        var hasWords = letters.Any(run => run is Run.FootnoteCall || run.Text.Trim().Length > 0);
        // Word counts a paragraph without words too, and prints its number.
        var number = styles.NumberingOf(properties) is var (list, level)
            ? numbers.Next(list, level)
            : null;
        if (hasWords)
        {
            Put(properties, number, letters);
        }
        else if (number is { Label: { } label })
        {
            Put(null, null, [new Run.Letters(label)]);
        }
        foreach (var box in runs.TakeBoxes())
        {
            Flush();
            blocks.AddRange(new WordBlocks(part, styles, numbers, notes).ReadBox(box));
        }
    }

    private void Put(ParagraphProperties? properties, WordNumber? number, ImmutableArray<Run> runs)
    {
        if (styles.HeadingOf(properties) is { } level)
        {
            Flush();
            blocks.Add(new Block.Heading(level, WithLabel(number?.Label, runs)));
        }
        else if (number is { Label: null } or { Number: >= 0 and < 999_999_999 })
        {
            FlushQuote();
            lists.Add(number.Value, new Block.Paragraph(runs));
        }
        else
        {
            lists.Flush(blocks);
            var paragraph = new Block.Paragraph(WithLabel(number?.Label, runs));
            if (styles.IsQuote(properties))
            {
                quoted.Add(paragraph);
            }
            else
            {
                FlushQuote();
                blocks.Add(paragraph);
            }
        }
    }

    private static ImmutableArray<Run> WithLabel(string? label, ImmutableArray<Run> runs) =>
        label is null ? runs : [new Run.Letters(label + " "), .. runs];

    private void Flush()
    {
        lists.Flush(blocks);
        FlushQuote();
    }

    private void FlushQuote()
    {
        if (quoted.Count > 0)
        {
            blocks.Add(new Block.Quote([.. quoted]));
            quoted.Clear();
        }
    }

    // A table of one column, or of long texts beside one another, lays out a page.
    private ImmutableArray<Block> ReadTable(Table table)
    {
        const int longest = 1_500;
        var read = WordTables.Read(
            table,
            cell => new WordBlocks(part, styles, numbers, notes).Read(cell)
        );
        if (read.Count == 0)
        {
            return [];
        }
        var isLayout =
            read.Max(row => row.Count) < 2
            || read.SelectMany(row => row)
                .Any(cell =>
                    cell.Any(block => block is Block.Heading or Block.Table)
                    || HtmlForms.RunsOf(cell).Sum(run => run.Text.Length) > longest
                );
        return isLayout
            ? [.. read.SelectMany(row => row).SelectMany(cell => cell)]
            :
            [
                PaperTable.Of(
                    read.ConvertAll(row =>
                        row.ConvertAll(cell => new TableCell(HtmlForms.RunsOf(cell)))
                    )
                ),
            ];
    }
}
