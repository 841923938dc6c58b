using System.Collections.Immutable;
using Archive.Documents;
using Archive.Originals.Papers;

namespace Archive.Originals.WordFiles;

/// <summary>Paragraphs of lists, one after the other → lists in lists.</summary>
internal sealed class WordLists
{
    private readonly List<(WordNumber Number, Block.Paragraph Paragraph)> waiting = [];

    public void Add(WordNumber number, Block.Paragraph paragraph) =>
        waiting.Add((number, paragraph));

    public void Flush(ImmutableArray<Block>.Builder blocks)
    {
        if (waiting.Count > 0)
        {
            blocks.AddRange(Build(0, waiting.Count, 0));
            waiting.Clear();
        }
    }

    private ImmutableArray<Block> Build(int from, int to, int depth)
    {
        var lists = ImmutableArray.CreateBuilder<Block>();
        var items = ImmutableArray.CreateBuilder<ListItem>();
        WordNumber? first = null;
        while (from < to)
        {
            var here = waiting[from].Number;
            if (first is { } begun && !GoesOn(begun, items.Count, here))
            {
                lists.Add(ListOf(begun, items));
                items.Clear();
                first = null;
            }
            first ??= here;
            var end = from + 1;
            while (end < to && depth < PaperBody.Deepest && waiting[end].Number.Level > here.Level)
            {
                end++;
            }
            ImmutableArray<Block> inner = [waiting[from].Paragraph];
            items.Add(
                new ListItem(
                    end == from + 1 ? inner : inner.AddRange(Build(from + 1, end, depth + 1))
                )
            );
            from = end;
        }
        lists.Add(ListOf(first!.Value, items));
        return lists.ToImmutable();
    }

    private static bool GoesOn(WordNumber first, int count, WordNumber next) =>
        first.Number is { } number
            ? next.Number == number + count
            : next.Number is null && next.List == first.List;

    private static Block.List ListOf(WordNumber first, ImmutableArray<ListItem>.Builder items) =>
        new(first.Number is not null, first.Number ?? 1, items.ToImmutable());
}
