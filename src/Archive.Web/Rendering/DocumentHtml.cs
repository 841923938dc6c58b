using System.Collections.Immutable;
using System.Text.Encodings.Web;
using Archive.Documents;
using Archive.Text;
using Microsoft.AspNetCore.Html;

namespace Archive.Web.Rendering;

/// <summary>
/// A document's body as HTML: the tree, walked as <see cref="DocumentText"/> walks it, each passage with its number,
/// its anchor and, for scripts that turn a selection into a span, the offset of its first letter.
/// </summary>
internal sealed class DocumentHtml(Document document, DocumentText text, MarkSet marks)
    : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) =>
        new Walk(document, text, marks, new HtmlPen(writer, encoder)).Run();

    private sealed class Walk(Document document, DocumentText text, MarkSet marks, HtmlPen pen)
    {
        private readonly FootnoteNumbers footnotes = new(document.Body);
        private readonly HeadingLevels levels = new();
        private RunHtml runs = null!;

        public void Run()
        {
            runs = new RunHtml(pen, marks, footnotes);
            Write(document.Body);
        }

        private void Write(ImmutableArray<Block> blocks)
        {
            foreach (var block in blocks)
            {
                Write(block);
            }
        }

        private void Write(Block block)
        {
            switch (block)
            {
                case Block.Heading heading:
                    WriteHeading(heading);
                    break;
                case Block.Paragraph paragraph:
                    var passage = text.PassageOf(paragraph);
                    Open(passage);
                    pen.Open("p", ("dir", "auto"));
                    runs.Write(paragraph.Runs, passage.Span.Start);
                    pen.Close("p");
                    Close(passage);
                    break;
                case Block.Preformatted preformatted:
                    WritePreformatted(preformatted);
                    break;
                case Block.List list:
                    WriteList(list);
                    break;
                case Block.Quote quote:
                    pen.Open("blockquote");
                    Write(quote.Blocks);
                    pen.Close("blockquote");
                    break;
                case Block.Footnote footnote:
                    WriteFootnote(footnote);
                    break;
                case Block.Table table:
                    WriteTable(table);
                    break;
                case Block.PageMark mark:
                    runs.WritePageMark(mark.Page, "div");
                    break;
                case Block.Divider:
                    pen.Void("hr");
                    break;
                default:
                    throw new InvalidOperationException($"No such block: {block.GetType().Name}.");
            }
        }

        private void WriteHeading(Block.Heading heading)
        {
            var passage = text.PassageOf(heading);
            // A heading without letters would be an entry without a name in the page's outline.
            var tag = string.IsNullOrWhiteSpace(passage.Text)
                ? "p"
                : Wording.Plain($"h{levels.Next(heading.Level)}");
            Open(passage);
            pen.Open(tag, ("dir", "auto"));
            runs.Write(heading.Runs, passage.Span.Start);
            pen.Close(tag);
            Close(passage);
        }

        private void WritePreformatted(Block.Preformatted preformatted)
        {
            var passage = text.PassageOf(preformatted);
            Open(passage);
            // A box that scrolls must be reachable by keyboard, or its end is not.
            pen.Open("pre", ("dir", "auto"), ("tabindex", "0"));
            runs.Write(preformatted.Text, passage.Span.Start);
            pen.Close("pre");
            Close(passage);
        }

        private void WriteList(Block.List list)
        {
            var tag = list.IsOrdered ? "ol" : "ul";
            pen.Open(
                tag,
                ("start", list.IsOrdered && list.Start != 1 ? Wording.Plain($"{list.Start}") : null)
            );
            foreach (var item in list.Items)
            {
                pen.Open("li");
                Write(item.Blocks);
                pen.Close("li");
            }
            pen.Close(tag);
        }

        private void WriteFootnote(Block.Footnote footnote)
        {
            pen.Open(
                "div",
                ("class", "footnote"),
                ("role", "doc-footnote"),
                ("id", footnotes.NoteAnchor(footnote))
            );
            var call = footnotes.CallAnchor(footnote.Label);
            pen.Element(
                call is null ? "span" : "a",
                footnote.Label,
                ("class", "back"),
                ("href", call is null ? null : $"#{call}"),
                (
                    "aria-label",
                    call is null ? null : $"Back from note {footnote.Label} to the text"
                ),
                ("data-furniture", "")
            );
            Write(footnote.Blocks);
            pen.Close("div");
        }

        private void WriteTable(Block.Table table)
        {
            pen.Open(
                "div",
                ("class", "table"),
                ("role", "group"),
                ("aria-label", "Table"),
                ("tabindex", "0")
            );
            pen.Open("table");
            for (var i = 0; i < table.Rows.Length; i++)
            {
                if (i is 0 or 1)
                {
                    pen.Open(i == 0 ? "thead" : "tbody");
                }
                WriteRow(table, table.Rows[i], isHeader: i == 0);
                if (i == 0 || i == table.Rows.Length - 1)
                {
                    pen.Close(i == 0 ? "thead" : "tbody");
                }
            }
            pen.Close("table");
            pen.Close("div");
        }

        private void WriteRow(Block.Table table, TableRow row, bool isHeader)
        {
            var passage = text.PassageOf(row);
            pen.Open("tr", PassageAttributes(passage));
            pen.Open("td", ("class", "numbers"), ("data-furniture", ""));
            WriteNumber(passage);
            WriteActions(passage);
            pen.Close("td");
            var start = passage.Span.Start;
            for (var column = 0; column < row.Cells.Length; column++)
            {
                var cell = row.Cells[column];
                // A header cell without letters heads nothing.
                var tag = isHeader && cell.Runs.Any(run => run.Text.Length > 0) ? "th" : "td";
                pen.Open(
                    tag,
                    ("scope", tag == "th" ? "col" : null),
                    ("class", AlignmentClass(table, column)),
                    ("dir", "auto"),
                    ("data-start", Wording.Plain($"{start}"))
                );
                runs.Write(cell.Runs, start);
                pen.Close(tag);
                start += cell.Runs.Sum(run => run.Text.Length) + DocumentText.CellSeparator.Length;
            }
            pen.Close("tr");
        }

        private static string? AlignmentClass(Block.Table table, int column) =>
            column < table.Alignments.Length
                ? table.Alignments[column] switch
                {
                    ColumnAlignment.Center => "center",
                    ColumnAlignment.Right => "right",
                    ColumnAlignment.Left => "left",
                    _ => null,
                }
                : null;

        private static (string, string?)[] PassageAttributes(Passage passage) =>
            [
                ("class", "passage"),
                ("id", ArchiveUrls.PassageAnchor(passage.Number)),
                ("data-passage", Wording.Plain($"{passage.Number}")),
                ("data-start", Wording.Plain($"{passage.Span.Start}")),
            ];

        private void Open(Passage passage)
        {
            pen.Open("div", PassageAttributes(passage));
            WriteNumber(passage);
        }

        private void Close(Passage passage)
        {
            WriteActions(passage);
            pen.Close("div");
        }

        private void WriteNumber(Passage passage) =>
            pen.Element(
                "a",
                Wording.Plain($"{passage.Number}"),
                ("class", "number"),
                ("href", $"#{ArchiveUrls.PassageAnchor(passage.Number)}"),
                ("aria-label", Wording.Plain($"Paragraph {passage.Number}")),
                ("data-furniture", "")
            );

        // Shown by the style sheet for the passage that the address names, so that its number is a menu without
        // a script, and a reader who tabs through the text meets the number alone.
        private void WriteActions(Passage passage)
        {
            pen.Open("span", ("class", "actions"), ("data-furniture", ""));
            pen.Element(
                "a",
                Wording.Plain($"Cite ¶ {passage.Number}"),
                (
                    "href",
                    $"{ArchiveUrls.Marked(document.Id, [Anchor.OfPassage(text, passage)])}#cite"
                )
            );
            pen.Element(
                "a",
                Wording.Plain($"PDF with ¶ {passage.Number} marked"),
                ("href", ArchiveUrls.Pdf(document.Id, [], [Anchor.OfPassage(text, passage)]))
            );
            pen.Close("span");
        }
    }
}
