using System.Collections.Immutable;
using Archive.Description.Letters;
using Archive.Documents;
using Archive.Originals.Pages;
using Archive.Text;

namespace Archive.Importing.Pages;

/// <summary>The lines of a PDF read as a person reads a letter: its parts recognised as those of a plain text are, its body built of its blocks.</summary>
/// <param name="Title">Null where the paper has no words.</param>
/// <param name="Language">As the file names it.</param>
internal sealed record PdfLetter(
    ImmutableArray<Block> Body,
    LetterFacts Facts,
    string? Title,
    string? Language
)
{
    private const int LongestTitle = 200;

    /// <param name="kind">What it is said to be; null where that is to be recognised.</param>
    public static PdfLetter Read(ReadPdf read, DocumentKind? kind)
    {
        var lines = ImmutableArray.CreateBuilder<TextLine>();
        var numbers = new Dictionary<PdfLine, int>(ReferenceEqualityComparer.Instance);
        foreach (var block in read.Blocks.Where(IsText))
        {
            for (var i = 0; i < block.Lines.Length; i++)
            {
                numbers.Add(block.Lines[i], lines.Count);
                lines.Add(
                    new TextLine(PdfRuns.TextOf(block.Lines[i]), 0, i == 0 && !block.Continues)
                );
            }
        }
        var text = lines.ToImmutable();
        var parts = LetterParts.Of(text);
        var facts = LetterFacts.Of(text, parts, kind);
        return new PdfLetter(
            new PdfBody(
                read,
                facts.Kind is DocumentKind.PressRelease ? parts.OfNoLetter() : parts,
                line => numbers[line]
            ).Build(),
            facts,
            facts.Greeting is null && facts.Subject is null ? FirstHeading(read) : facts.Title,
            read.Language
        );
    }

    /// <param name="id">Is the title where there is no other.</param>
    public Document ToDocument(DocumentId id) =>
        new(id, Facts.Kind, Title ?? id.Value)
        {
            Date = Facts.Date,
            Authors = Facts.Authors,
            Recipients = Facts.Recipients,
            Language = Language,
            Body = Body,
        };

    private static bool IsText(PdfBlock block) =>
        block.Kind is PdfBlockKind.Paragraph or PdfBlockKind.Heading or PdfBlockKind.ListItem;

    // Of a paper that is no letter: its largest words, else its first.
    private static string? FirstHeading(ReadPdf read)
    {
        var heading =
            read.Blocks.FirstOrDefault(block =>
                block is { Kind: PdfBlockKind.Heading, Level: 1, Page: <= 2 }
            ) ?? read.Blocks.FirstOrDefault(IsText);
        var title = heading is null
            ? ""
            : string.Join(' ', heading.Lines.Take(3).Select(PdfRuns.TextOf));
        return title.Length == 0 ? null
            : title.Length <= LongestTitle ? title
            : Characters.Head(title, LongestTitle).TrimEnd() + "…";
    }
}
