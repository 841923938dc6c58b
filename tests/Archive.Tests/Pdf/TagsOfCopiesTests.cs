using Archive.Pdf.Annotating;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Archive.Tests.Pdf;

/// <summary>The tags of the document, of its sheet and of its highlights are one tree, in which everything is found.</summary>
[Collection(TypesettingTests.Name)]
public sealed class TagsOfCopiesTests(TypesettingFixture typesetting)
{
    [Fact]
    public async Task Every_page_and_annotation_of_a_copy_leads_to_its_element()
    {
        var bytes = await typesetting.Printer.PdfOfAsync(
            PrintedSamples.Request(
                PrintedSamples.Letter,
                PrintedSamples.Quotation(PrintedSamples.Letter, "Dear Ms. Lin"),
                PrintedSamples.Quotation(PrintedSamples.Letter, "Who decided it?")
            ),
            TestContext.Current.CancellationToken
        );
        using var pdf = PdfDocument.Open(bytes);
        var catalog = pdf.Structure.Catalog.CatalogDictionary;
        Assert.True(
            Tokens
                .Find<BooleanToken>(
                    pdf,
                    Tokens.Find<DictionaryToken>(pdf, catalog, "MarkInfo")!,
                    "Marked"
                )!
                .Data
        );
        var root = Tokens.Find<DictionaryToken>(pdf, catalog, "StructTreeRoot")!;
        var elements = ParentsOf(pdf, root);
        var keys = new List<int>();
        foreach (
            var page in PageTree.Read(pdf).Select(each => (DictionaryToken)Tokens.Get(pdf, each)!)
        )
        {
            var key = Tokens.Find<NumericToken>(pdf, page, "StructParents")!.Int;
            Assert.IsType<ArrayToken>(Tokens.Resolve(pdf, elements[key]));
            keys.Add(key);
            foreach (var annotation in Tokens.Find<ArrayToken>(pdf, page, "Annots")?.Data ?? [])
            {
                var dictionary = (DictionaryToken)Tokens.Resolve(pdf, annotation)!;
                key = Tokens.Find<NumericToken>(pdf, dictionary, "StructParent")!.Int;
                AssertLeadsBack(pdf, (IndirectReferenceToken)annotation, elements[key]);
                keys.Add(key);
            }
        }
        Assert.Equal(keys.Count, keys.Distinct().Count());
        Assert.True(keys.Count > pdf.NumberOfPages + 2);
    }

    private static void AssertLeadsBack(
        PdfDocument pdf,
        IndirectReferenceToken annotation,
        IToken parent
    )
    {
        var element = (DictionaryToken)Tokens.Resolve(pdf, parent)!;
        Assert.Contains(
            Tokens.Find<ArrayToken>(pdf, element, "K")!.Data.OfType<DictionaryToken>(),
            content =>
                content.TryGet(Tokens.Name("Obj"), out IndirectReferenceToken it)
                && it.Data.Equals(annotation.Data)
        );
        // Up to the root, every element is among its parent's.
        for (
            var child = (IndirectReferenceToken)parent;
            Tokens.Get(pdf, child.Data) is DictionaryToken each
                && each.TryGet(Tokens.Name("P"), out IndirectReferenceToken above);
            child = above
        )
        {
            var kids = Tokens.Find<ArrayToken>(
                pdf,
                (DictionaryToken)Tokens.Get(pdf, above.Data)!,
                "K"
            )!;
            Assert.Contains(
                kids.Data.OfType<IndirectReferenceToken>(),
                kid => kid.Data.Equals(child.Data)
            );
        }
    }

    private static Dictionary<int, IToken> ParentsOf(PdfDocument pdf, DictionaryToken root)
    {
        var tree = Tokens.Find<DictionaryToken>(pdf, root, "ParentTree")!;
        var pairs = Tokens.Find<ArrayToken>(pdf, tree, "Nums")!.Data;
        return Enumerable
            .Range(0, pairs.Count / 2)
            .ToDictionary(i => ((NumericToken)pairs[2 * i]).Int, i => pairs[(2 * i) + 1]);
    }
}
