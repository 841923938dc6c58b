using System.Collections.Immutable;
using Archive.Documents;
using Archive.Importing.Letters;
using Archive.Originals.Pages;

namespace Archive.Importing.Pages;

/// <summary>The lines of a PDF read as a person reads a letter: its parts recognised as those of a plain text are, its body built of its blocks.</summary>
internal sealed record PdfLetter(
    ImmutableArray<Block> Body,
    DateOnly? Date,
    ImmutableArray<Party> Authors,
    ImmutableArray<Party> Recipients,
    string? Greeting,
    string? Title
)
{
    private const int LongestTitle = 200;

    public static PdfLetter Read(ReadPdf read)
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
        var recipients = Addressees.Of(text, parts);
        return new PdfLetter(
            new PdfBody(read, parts, line => numbers[line]).Build(),
            parts.Date,
            Signatories.Of(text, parts),
            recipients,
            parts.Greeting,
            parts.Greeting is null && parts.Subject is null
                ? FirstHeading(read)
                : LetterTitle.Of(text, parts, recipients)
        );
    }

    /// <param name="id">Is the title where there is no other.</param>
    public Document ToDocument(DocumentId id, DocumentKind? kind) =>
        new(
            id,
            kind ?? (Greeting is null ? DocumentKind.Statement : DocumentKind.Letter),
            Title ?? id.Value
        )
        {
            Date = Date,
            Authors = Authors,
            Recipients = Recipients,
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
            : title[..LongestTitle].TrimEnd() + "…";
    }
}
