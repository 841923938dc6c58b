using System.Collections.Immutable;
using Archive.Description.Letters;
using Archive.Documents;
using Archive.Originals.Pages;

namespace Archive.Importing.Pages;

/// <summary>
/// The blocks of a PDF → the body of a document, every word once: paragraphs whole over pages, lists, headings, footnotes
/// after what calls them, page marks. Running heads and page numbers stay out.
/// </summary>
internal sealed class PdfBody(ReadPdf read, LetterParts parts, Func<PdfLine, int> numberOf)
{
    private readonly FootnoteLabels labels = new(read);
    private readonly ImmutableArray<Block>.Builder body = ImmutableArray.CreateBuilder<Block>();
    private readonly PdfLists lists = new();
    private List<Block> notes = [];
    private PdfRuns? open;
    private PdfBlock? openBlock;
    private int page;

    public ImmutableArray<Block> Build()
    {
        for (var i = 0; i < read.Blocks.Length; i++)
        {
            var block = read.Blocks[i];
            switch (block.Kind)
            {
                case PdfBlockKind.RunningHead or PdfBlockKind.PageNumber:
                    break;
                case PdfBlockKind.Footnote:
                    AddNote(block);
                    break;
                case PdfBlockKind.Paragraph when block.Continues && open is not null:
                    Continue(block);
                    break;
                default:
                    Begin(block);
                    break;
            }
        }
        Close();
        lists.Flush(body);
        body.AddRange(notes);
        return body.ToImmutable();
    }

    private void Begin(PdfBlock block)
    {
        Close();
        var isItem = lists.Takes(block);
        if (!isItem || !lists.GoesOn(block) || block.Page != page)
        {
            lists.Flush(body);
        }
        if (block.Page != page)
        {
            body.AddRange(notes);
            notes = [];
            body.Add(new Block.PageMark(page = block.Page));
        }
        openBlock = block;
        open = new PdfRuns(labels);
        var skip = isItem ? 1 : 0;
        foreach (var line in block.Lines)
        {
            if (line != block.Lines[0] && !isItem && Parts(numberOf(line)))
            {
                Close();
                openBlock = block;
                open = new PdfRuns(labels);
                skip = 0;
            }
            open.Add(block.Page, line, skip);
            skip = 0;
        }
    }

    // Notes of the page before stay with it, and so come before the paragraph that leaves it.
    private void Continue(PdfBlock block)
    {
        if (block.Page != page)
        {
            lists.Flush(body);
            body.AddRange(notes);
            notes = [];
            page = block.Page;
            open!.TurnPage(page);
        }
        foreach (var line in block.Lines)
        {
            open!.Add(block.Page, line);
        }
    }

    // The date, the greeting, what it is about and the closing are paragraphs of their own.
    private bool Parts(int line) =>
        line == parts.DateLine
        || line - 1 == parts.DateLine
        || line == parts.Salutation
        || line - 1 == parts.Salutation
        || line == parts.Subject
        || line - 1 == parts.Subject
        || line == parts.Closing
        || line - 1 == parts.Closing;

    private void Close()
    {
        if (open is null)
        {
            return;
        }
        var runs = open.ToRuns();
        open = null;
        if (runs.IsEmpty)
        {
            return;
        }
        if (lists.Takes(openBlock!))
        {
            lists.Add(openBlock!, new Block.Paragraph(runs));
        }
        else
        {
            body.Add(
                openBlock!.Kind is PdfBlockKind.Heading && !IsLetterhead(openBlock)
                    ? new Block.Heading(openBlock.Level, runs)
                    : new Block.Paragraph(runs)
            );
        }
    }

    // What stands above a letter's greeting are its head and its address.
    private bool IsLetterhead(PdfBlock block) =>
        parts.Salutation is int salutation && numberOf(block.Lines[0]) < salutation;

    private void AddNote(PdfBlock block)
    {
        var runs = new PdfRuns(labels);
        for (var i = 0; i < block.Lines.Length; i++)
        {
            runs.Add(block.Page, block.Lines[i], i == 0 && block.Marker is not null ? 1 : 0);
        }
        var paragraph = new Block.Paragraph(runs.ToRuns());
        if (block.Marker is { } marker && labels.LabelOf(block.Page, marker) is { } label)
        {
            notes.Add(new Block.Footnote(label, [paragraph]));
        }
        else if (notes.Count > 0 && notes[^1] is Block.Footnote note)
        {
            notes[^1] = note with { Blocks = note.Blocks.Add(paragraph) };
        }
        else
        {
            notes.Add(paragraph);
        }
    }
}
