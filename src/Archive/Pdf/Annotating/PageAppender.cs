using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Archive.Pdf.Annotating;

/// <summary>Appends the pages of one PDF to another, by an <see cref="IncrementalUpdate"/>: their objects get new numbers, and their tags join the other's.</summary>
internal sealed class PageAppender
{
    // What a page may leave to the nodes above it, which do not come along.
    private static readonly string[] Inheritable = ["Resources", "MediaBox", "CropBox", "Rotate"];

    private readonly IncrementalUpdate update;
    private readonly StructureTree? structure;
    private readonly PdfDocument pages;
    private readonly Dictionary<IndirectReference, IndirectReference> copies = [];
    private readonly Queue<IndirectReference> waiting = [];
    private readonly int keyShift;

    private PageAppender(IncrementalUpdate update, StructureTree? structure, PdfDocument pages)
    {
        this.update = update;
        this.structure = structure;
        this.pages = pages;
        keyShift = structure?.NextKey ?? 0;
    }

    /// <param name="pages">Of a PDF that this program made: all of its objects are taken as they are.</param>
    public static void Append(
        IncrementalUpdate update,
        ReadOnlyMemory<byte> pages,
        StructureTree? structure
    )
    {
        using var pdf = PdfDocument.Open(pages);
        new PageAppender(update, structure, pdf).Run();
    }

    private void Run()
    {
        var catalog = update.Pdf.Structure.Catalog.CatalogDictionary;
        if (
            !catalog.TryGet(Tokens.Name("Pages"), out IndirectReferenceToken tree)
            || update.Get<DictionaryToken>(tree.Data) is not { } root
        )
        {
            throw new AnnotatingFailedException("The PDF has no pages.");
        }
        var appended = PageTree.Read(pages);
        foreach (var page in appended)
        {
            copies.Add(page, update.Reserve());
        }
        foreach (var page in appended)
        {
            CopyPage(page, tree.Data);
        }
        CopyStructure();
        while (waiting.TryDequeue(out var reference))
        {
            var copy = Tokens.Get(pages, reference) is { } token ? Copy(token) : NullToken.Instance;
            update.Set(copies[reference], copy);
        }
        var kids = update.Find<ArrayToken>(root, "Kids")?.Data ?? [];
        var count = update.Find<NumericToken>(root, "Count")?.Int ?? update.Pages.Count;
        update.Set(
            tree.Data,
            root.With(
                    "Kids",
                    Tokens.Array([
                        .. kids,
                        .. appended.Select(page => (IToken)Tokens.Reference(copies[page])),
                    ])
                )
                .With("Count", Tokens.Number(count + appended.Count))
        );
    }

    private void CopyPage(IndirectReference reference, IndirectReference parent)
    {
        var page = (DictionaryToken)pages.Structure.GetObject(reference).Data;
        foreach (var name in Inheritable)
        {
            if (PageTree.Inherited(pages, page, name) is { } value)
            {
                page = page.With(name, value);
            }
        }
        // Whatever the other's nodes pass on to its own pages is not for this one.
        page = page.ContainsKey(Tokens.Name("Rotate"))
            ? page
            : page.With("Rotate", Tokens.Number(0));
        page =
            page.ContainsKey(Tokens.Name("CropBox"))
            || !page.TryGet(Tokens.Name("MediaBox"), out IToken box)
                ? page
                : page.With("CropBox", box);
        var copy = (DictionaryToken)Copy(page.Without("Parent"));
        update.Set(copies[reference], copy.With("Parent", Tokens.Reference(parent)));
    }

    // Its root is not taken: the elements under it go where the other's are.
    private void CopyStructure()
    {
        if (
            structure is null
            || !pages.Structure.Catalog.CatalogDictionary.TryGet(
                Tokens.Name("StructTreeRoot"),
                out IndirectReferenceToken root
            )
            || Tokens.Resolve(pages, root) is not DictionaryToken tree
        )
        {
            return;
        }
        copies[root.Data] = structure.Parent;
        foreach (
            var element in (Tokens.Find<ArrayToken>(pages, tree, "K")?.Data ?? []).Select(Copy)
        )
        {
            structure.AddElement(element);
        }
        var numbers = Tokens.Find<DictionaryToken>(pages, tree, "ParentTree");
        var pairs = numbers is null ? null : Tokens.Find<ArrayToken>(pages, numbers, "Nums");
        for (var i = 0; i + 1 < (pairs?.Length ?? 0); i += 2)
        {
            structure.AddParent(((NumericToken)pairs![i]).Int + keyShift, Copy(pairs[i + 1]));
        }
    }

    private IToken Copy(IToken token) =>
        token switch
        {
            IndirectReferenceToken reference => Tokens.Reference(CopyOf(reference.Data)),
            ArrayToken array => Tokens.Array(array.Data.Select(Copy)),
            StreamToken stream => new StreamToken(
                CopyEntries(stream.StreamDictionary.Without(NameToken.Length)),
                stream.Data
            ),
            DictionaryToken dictionary => CopyEntries(dictionary),
            _ => token,
        };

    private DictionaryToken CopyEntries(DictionaryToken dictionary)
    {
        var entries = new Dictionary<NameToken, IToken>();
        foreach (var (name, value) in dictionary.Data)
        {
            // Where there are no tags, neither the page nor a link on it may lead to some.
            if (structure is null && name is ("StructParents" or "StructParent"))
            {
                continue;
            }
            entries.Add(
                Tokens.Name(name),
                name is "StructParents" or "StructParent" && value is NumericToken key
                    ? Tokens.Number(key.Int + keyShift)
                    : Copy(value)
            );
        }
        return new DictionaryToken(entries);
    }

    private IndirectReference CopyOf(IndirectReference reference)
    {
        if (!copies.TryGetValue(reference, out var copy))
        {
            copies.Add(reference, copy = update.Reserve());
            waiting.Enqueue(reference);
        }
        return copy;
    }
}
