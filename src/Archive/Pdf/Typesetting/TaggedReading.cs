using Archive.Pdf.Annotating;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Archive.Pdf.Typesetting;

/// <summary>
/// Reads the letters of a tagged PDF in the order in which its structure tree says they are read, whatever the order
/// they were drawn in. Margins and feet are not in the tree.
/// </summary>
internal sealed class TaggedReading
{
    // The tree is one that we made, and a cached file of it can still be damaged.
    private const int DeepestElement = 200;

    private readonly PdfDocument pdf;
    private readonly Dictionary<IndirectReference, int> pageOfReference = [];
    private readonly List<Dictionary<int, List<PageLetter>>> contents = [];
    private readonly List<PageLetter> letters = [];

    private TaggedReading(PdfDocument pdf) => this.pdf = pdf;

    public static IReadOnlyList<PageLetter> Read(ReadOnlyMemory<byte> bytes)
    {
        using var pdf = PdfDocument.Open(bytes);
        return new TaggedReading(pdf).Run();
    }

    private List<PageLetter> Run()
    {
        foreach (var reference in PageTree.Read(pdf))
        {
            pageOfReference.TryAdd(reference, pageOfReference.Count + 1);
        }
        foreach (var page in pdf.GetPages())
        {
            contents.Add(ReadPage(page));
        }
        var catalog = pdf.Structure.Catalog.CatalogDictionary;
        if (Tokens.Find<DictionaryToken>(pdf, catalog, "StructTreeRoot") is { } root)
        {
            Visit(Tokens.Find<IToken>(pdf, root, "K"), page: 0, depth: 0);
        }
        return letters;
    }

    private void Visit(IToken? child, int page, int depth)
    {
        if (depth > DeepestElement)
        {
            return;
        }
        switch (child is null ? null : Tokens.Resolve(pdf, child))
        {
            case ArrayToken children:
                foreach (var each in children.Data)
                {
                    Visit(each, page, depth + 1);
                }
                break;
            case NumericToken content:
                Add(page, content.Int);
                break;
            case DictionaryToken element:
                var own = PageOf(element) ?? page;
                if (Tokens.Find<NumericToken>(pdf, element, "MCID") is { } mark)
                {
                    Add(own, mark.Int);
                }
                else
                {
                    Visit(Tokens.Find<IToken>(pdf, element, "K"), own, depth + 1);
                }
                break;
        }
    }

    private void Add(int page, int content)
    {
        if (page > 0 && contents[page - 1].Remove(content, out var found))
        {
            letters.AddRange(found);
        }
    }

    private int? PageOf(DictionaryToken element) =>
        element.TryGet(Tokens.Name("Pg"), out IndirectReferenceToken reference)
        && pageOfReference.TryGetValue(reference.Data, out var page)
            ? page
            : null;

    private static Dictionary<int, List<PageLetter>> ReadPage(Page page)
    {
        var contents = new Dictionary<int, List<PageLetter>>();
        var place = 0;
        foreach (var content in page.GetMarkedContents())
        {
            Collect(content, content.MarkedContentIdentifier);
        }
        return contents;

        void Collect(MarkedContentElement content, int identifier)
        {
            if (content.IsArtifact)
            {
                return;
            }
            if (!contents.TryGetValue(identifier, out var found))
            {
                contents.Add(identifier, found = []);
            }
            foreach (var letter in content.Letters)
            {
                if (!letter.Value.EnumerateRunes().Any(PrintedLetters.IsSeen))
                {
                    continue;
                }
                found.Add(
                    new PageLetter(
                        letter.Value,
                        page.Number,
                        place++,
                        letter.StartBaseLine.X,
                        letter.EndBaseLine.X,
                        letter.StartBaseLine.Y,
                        letter.PointSize
                    )
                );
            }
            foreach (var child in content.Children)
            {
                Collect(
                    child,
                    child.MarkedContentIdentifier >= 0 ? child.MarkedContentIdentifier : identifier
                );
            }
        }
    }
}
