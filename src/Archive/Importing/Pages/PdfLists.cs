using System.Collections.Immutable;
using System.Globalization;
using Archive.Documents;
using Archive.Originals.Pages;

namespace Archive.Importing.Pages;

/// <summary>
/// Items of lists, gathered as they come. Numbers are a list's where they count on; else a number is a word of its
/// paragraph, for none may be lost.
/// </summary>
internal sealed class PdfLists
{
    private readonly HashSet<PdfBlock> taken = new(ReferenceEqualityComparer.Instance);
    private readonly ImmutableArray<ListItem>.Builder items =
        ImmutableArray.CreateBuilder<ListItem>();
    private bool isOrdered;
    private int start;
    private int lastNumber;

    /// <summary>Whether a block is an item, without its marker: asked before it is added, and answered the same after.</summary>
    public bool Takes(PdfBlock block)
    {
        if (taken.Contains(block))
        {
            return true;
        }
        if (block.Kind is not PdfBlockKind.ListItem || block.Lines[0].Words.Length < 2)
        {
            return false;
        }
        var number = NumberOf(block);
        var isItem = number is null
            ? block.Marker is { Length: 1 } marker && !char.IsLetterOrDigit(marker[0])
            : number == 1 || number == lastNumber + 1;
        if (isItem)
        {
            taken.Add(block);
            lastNumber = number ?? lastNumber;
        }
        return isItem;
    }

    public void Add(PdfBlock block, Block.Paragraph paragraph)
    {
        var number = NumberOf(block);
        if (items.Count == 0)
        {
            isOrdered = number is not null;
            start = number ?? 1;
        }
        items.Add(new ListItem([paragraph]));
    }

    /// <summary>Whether a block goes on with the list that is gathered.</summary>
    public bool GoesOn(PdfBlock block) =>
        items.Count > 0
        && taken.Contains(block)
        && (
            NumberOf(block) is { } number ? isOrdered && number == start + items.Count : !isOrdered
        );

    public void Flush(ImmutableArray<Block>.Builder body)
    {
        if (items.Count > 0)
        {
            body.Add(new Block.List(isOrdered, start, items.ToImmutable()));
            items.Clear();
        }
    }

    private static int? NumberOf(PdfBlock block) =>
        block.Marker is { Length: > 1 } marker
        && marker[^1] is '.'
        && int.TryParse(
            marker[..^1],
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
