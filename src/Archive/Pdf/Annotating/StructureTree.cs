using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Archive.Pdf.Annotating;

/// <summary>
/// The structure tree of a tagged PDF, added to by an <see cref="IncrementalUpdate"/>: what stands on its pages, told
/// in the order of reading to those who cannot see it.
/// </summary>
internal sealed class StructureTree
{
    private const int DeepestNode = 32;

    private readonly IncrementalUpdate update;
    private readonly IndirectReference root;
    private readonly List<IToken> added = [];
    private readonly List<(int Key, IToken Value)> parents = [];
    private int next;

    private StructureTree(IncrementalUpdate update, IndirectReference root, DictionaryToken tree)
    {
        this.update = update;
        this.root = root;
        next = update.Find<DictionaryToken>(tree, "ParentTree") is { } numbers
            ? HighestKey(numbers, 0) + 1
            : 0;
        if (update.Find<NumericToken>(tree, "ParentTreeNextKey") is { } stated)
        {
            next = Math.Max(next, stated.Int);
        }
        Parent = DocumentElement(tree) ?? root;
    }

    /// <summary>The element that what is added becomes part of.</summary>
    public IndirectReference Parent { get; }

    /// <summary>The first key of the parent tree that is free; what is added takes it and those after.</summary>
    public int NextKey => next;

    /// <returns>Null where the PDF has no tags.</returns>
    public static StructureTree? Find(IncrementalUpdate update) =>
        update.Pdf.Structure.Catalog.CatalogDictionary.TryGet(
            Tokens.Name("StructTreeRoot"),
            out IndirectReferenceToken root
        ) && update.Get<DictionaryToken>(root.Data) is { } tree
            ? new StructureTree(update, root.Data, tree)
            : null;

    /// <returns>The key that the annotation must name as its StructParent.</returns>
    public int AddAnnotation(IndirectReference annotation, IndirectReference page, string words)
    {
        var content = Tokens.Dictionary(
            ("Type", Tokens.Name("OBJR")),
            ("Obj", Tokens.Reference(annotation)),
            ("Pg", Tokens.Reference(page))
        );
        var element = update.Add(
            Tokens.Dictionary(
                ("Type", Tokens.Name("StructElem")),
                ("S", Tokens.Name("Annot")),
                ("P", Tokens.Reference(Parent)),
                ("Pg", Tokens.Reference(page)),
                ("Alt", Tokens.Text(words)),
                ("K", Tokens.Array(content))
            )
        );
        added.Add(Tokens.Reference(element));
        return AddParent(next, Tokens.Reference(element));
    }

    public void AddElement(IToken element) => added.Add(element);

    public int AddParent(int key, IToken value)
    {
        parents.Add((key, value));
        next = Math.Max(next, key + 1);
        return key;
    }

    /// <summary>Writes what was added; nothing may be added after.</summary>
    public void Write()
    {
        if (added.Count == 0)
        {
            return;
        }
        var tree = update.Get<DictionaryToken>(root)!;
        if (Parent == root)
        {
            tree = tree.With("K", Tokens.Array([.. Kids(tree), .. added]));
        }
        else
        {
            var element = update.Get<DictionaryToken>(Parent)!;
            update.Set(Parent, element.With("K", Tokens.Array([.. Kids(element), .. added])));
        }
        var numbers = update.Find<DictionaryToken>(tree, "ParentTree");
        tree = tree.With("ParentTree", Extended(numbers))
            .With("ParentTreeNextKey", Tokens.Number(next));
        update.Set(root, tree);
    }

    private DictionaryToken Extended(DictionaryToken? numbers)
    {
        var pairs = parents
            .OrderBy(parent => parent.Key)
            .SelectMany(parent => (IToken[])[Tokens.Number(parent.Key), parent.Value]);
        if (numbers is not null && update.Find<ArrayToken>(numbers, "Kids") is { } kids)
        {
            // Keys only grow, so that what is new can be a branch of its own at the end.
            var branch = update.Add(
                Tokens.Dictionary(
                    ("Limits", Tokens.Numbers(parents.Min(p => p.Key), parents.Max(p => p.Key))),
                    ("Nums", Tokens.Array(pairs))
                )
            );
            return numbers.With("Kids", Tokens.Array([.. kids.Data, Tokens.Reference(branch)]));
        }
        var old = numbers is null ? null : update.Find<ArrayToken>(numbers, "Nums");
        return (numbers ?? DictionaryToken.Empty).With(
            "Nums",
            Tokens.Array([.. old?.Data ?? [], .. pairs])
        );
    }

    private IndirectReference? DocumentElement(DictionaryToken tree) =>
        Kids(tree).OfType<IndirectReferenceToken>().FirstOrDefault() is { } first
        && update.Get<DictionaryToken>(first.Data) is { } element
        && update.Find<NameToken>(element, "S")?.Data is "Document"
            ? first.Data
            : null;

    private IEnumerable<IToken> Kids(DictionaryToken element)
    {
        if (!element.TryGet(Tokens.Name("K"), out IToken kids))
        {
            return [];
        }
        var resolved = kids is IndirectReferenceToken reference ? update.Get(reference.Data) : kids;
        return resolved is ArrayToken array ? array.Data : [kids];
    }

    private int HighestKey(DictionaryToken node, int depth)
    {
        if (depth > DeepestNode)
        {
            return -1;
        }
        if (update.Find<ArrayToken>(node, "Nums") is { } numbers)
        {
            return numbers
                .Data.Where((_, i) => i % 2 == 0)
                .OfType<NumericToken>()
                .Select(key => key.Int)
                .DefaultIfEmpty(-1)
                .Max();
        }
        // The last branch holds the highest keys.
        return
            update.Find<ArrayToken>(node, "Kids")?.Data is [.., IndirectReferenceToken last]
            && update.Get<DictionaryToken>(last.Data) is { } kid
            ? HighestKey(kid, depth + 1)
            : -1;
    }
}
