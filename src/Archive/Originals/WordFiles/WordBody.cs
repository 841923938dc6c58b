using System.Collections.Immutable;
using System.Globalization;
using Archive.Documents;
using Archive.Originals.Papers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Archive.Originals.WordFiles;

/// <summary>A Word file's text → blocks in reading order: the head of its first page, its body, the foot of it, its notes.</summary>
internal sealed class WordBody(MainDocumentPart main)
{
    private readonly WordStyles styles = new(main);
    private readonly WordNumbers numbers = new(main);
    private readonly WordNotes notes = new();

    public string? Language => styles.Language;

    public ImmutableArray<Block> Read()
    {
        var body = main.Document?.Body;
        if (body is null)
        {
            return [];
        }
        var section = body.Descendants<SectionProperties>().FirstOrDefault();
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.AddRange(Edge<HeaderReference>(section));
        blocks.AddRange(ReadBlocks(body, main));
        blocks.AddRange(Edge<FooterReference>(section));
        blocks.AddRange(notes.Read(main, ReadBlocks));
        return blocks.ToImmutable();
    }

    private ImmutableArray<Block> ReadBlocks(OpenXmlElement parent, OpenXmlPart part) =>
        new WordBlocks(part, styles, numbers, notes).Read(parent);

    // Of the first page; the others have the same, or less. A page's number alone is no word of the text.
    private ImmutableArray<Block> Edge<T>(SectionProperties? section)
        where T : HeaderFooterReferenceType
    {
        if (section is null)
        {
            return [];
        }
        var wanted =
            section.GetFirstChild<TitlePage>() is { } title
            && (title.Val is null || title.Val.Value)
                ? HeaderFooterValues.First
                : HeaderFooterValues.Default;
        var id = section
            .Elements<T>()
            .FirstOrDefault(reference =>
                (reference.Type?.Value ?? HeaderFooterValues.Default) == wanted
            )
            ?.Id?.Value;
        if (id is null || !main.TryGetPartById(id, out var part))
        {
            return [];
        }
        OpenXmlElement? root = part switch
        {
            HeaderPart head => head.Header,
            FooterPart foot => foot.Footer,
            _ => null,
        };
        if (root is null)
        {
            return [];
        }
        return [.. ReadBlocks(root, part).Where(block => !IsPageNumber(block))];
    }

    private static bool IsPageNumber(Block block) =>
        block is Block.Paragraph paragraph
        && string.Concat(paragraph.Runs.Select(run => run.Text))
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .All(word =>
                word.Trim('-', '–', '|', '.', '/') is "" or "Page" or "page" or "of"
                || int.TryParse(
                    word.Trim('-', '–', '|', '.', '/'),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out _
                )
            );
}
