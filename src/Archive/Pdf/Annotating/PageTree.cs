using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Archive.Pdf.Annotating;

/// <summary>Walks the page tree of any PDF: the pages' objects, in order.</summary>
internal static class PageTree
{
    private const int MostNodes = 1_000_000;

    /// <summary>References to the pages, first to last. A tree that bites its tail is walked once.</summary>
    public static IReadOnlyList<IndirectReference> Read(PdfDocument pdf)
    {
        var pages = new List<IndirectReference>();
        var seen = new HashSet<IndirectReference>();
        var waiting = new Stack<IndirectReference>();
        Push(pdf.Structure.Catalog.CatalogDictionary, "Pages");
        while (waiting.TryPop(out var reference) && seen.Count < MostNodes)
        {
            if (!seen.Add(reference) || Tokens.Get(pdf, reference) is not DictionaryToken node)
            {
                continue;
            }
            if (Tokens.Find<ArrayToken>(pdf, node, "Kids") is { } kids)
            {
                foreach (var kid in kids.Data.Reverse().OfType<IndirectReferenceToken>())
                {
                    waiting.Push(kid.Data);
                }
            }
            else
            {
                pages.Add(reference);
            }
        }
        return pages;

        void Push(DictionaryToken parent, string name)
        {
            if (parent.TryGet(Tokens.Name(name), out IndirectReferenceToken kid))
            {
                waiting.Push(kid.Data);
            }
        }
    }

    /// <summary>What a page has of its own or from the nodes above it; null where none says.</summary>
    public static IToken? Inherited(PdfDocument pdf, DictionaryToken page, string name)
    {
        var node = page;
        for (var depth = 0; node is not null && depth < 64; depth++)
        {
            if (node.TryGet(Tokens.Name(name), out IToken token))
            {
                return token;
            }
            node = Tokens.Find<DictionaryToken>(pdf, node, "Parent");
        }
        return null;
    }
}
