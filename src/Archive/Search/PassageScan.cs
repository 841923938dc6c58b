using System.Buffers;
using System.Numerics;
using Archive.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Archive.Search;

/// <summary>
/// Reads in which passages some words stand, and keeps for each document the windows that have most of them. What
/// repeats a few of the words in many places, as stock phrases are repeated, so never outweighs the place that has all.
/// </summary>
/// <remarks>One pass over the words' places and one over the passages; a long is held for each passage of a segment.</remarks>
internal sealed class PassageScan
{
    /// <summary>A bit each.</summary>
    public const int MostWords = 64;

    private const int MostWindowsOfDocument = 3;

    // A footer and a header may stand between the two parts of a paragraph.
    private const int WidestWindow = 4;
    private const int UnitsOfMask = 8;

    // Of two places with the same words the one that has them in fewer passages is the likelier.
    private const float FewerPassages = 0.97f;

    private readonly IReadOnlyList<SourceWord> words;
    private readonly Func<string, TermContext> statesOf;
    private readonly int most;

    // What the words of each eighth of a mask are worth together.
    private readonly float[][] worths;
    private readonly PriorityQueue<DocumentWindows, float> best = new();

    /// <param name="words">At most <see cref="MostWords"/>.</param>
    /// <param name="statesOf">Where the index has a word.</param>
    /// <param name="most">How many documents are kept.</param>
    public PassageScan(
        IReadOnlyList<SourceWord> words,
        Func<string, TermContext> statesOf,
        int most
    )
    {
        this.words = words;
        this.statesOf = statesOf;
        this.most = most;
        worths = new float[UnitsOfMask][];
        for (var unit = 0; unit < UnitsOfMask; unit++)
        {
            var worth = worths[unit] = new float[256];
            for (var bits = 1; bits < 256; bits++)
            {
                var lowest = BitOperations.TrailingZeroCount(bits);
                var word = (unit * 8) + lowest;
                worth[bits] =
                    worth[bits & (bits - 1)] + (word < words.Count ? words[word].Worth : 0);
            }
        }
    }

    /// <summary>The documents with the best windows, in no order.</summary>
    public IEnumerable<DocumentWindows> Run(IndexReader reader)
    {
        foreach (var context in reader.Leaves)
        {
            Scan(context);
        }
        return best.UnorderedItems.Select(item => item.Element);
    }

    private void Scan(AtomicReaderContext context)
    {
        var leaf = context.AtomicReader;
        var ids = leaf.GetSortedDocValues(IndexSchema.Id);
        var masks = ArrayPool<ulong>.Shared.Rent(leaf.MaxDoc + WidestWindow);
        Array.Clear(masks, 0, leaf.MaxDoc + WidestWindow);
        try
        {
            if (Mark(leaf, context.Ord, masks) && ids is not null)
            {
                Collect(context.DocBase, masks.AsSpan(0, leaf.MaxDoc + WidestWindow), ids);
            }
        }
        finally
        {
            ArrayPool<ulong>.Shared.Return(masks);
        }
    }

    private bool Mark(AtomicReader leaf, int ord, ulong[] masks)
    {
        var isMarked = false;
        var terms = leaf.GetTerms(IndexSchema.Text)?.GetEnumerator();
        DocsEnum? places = null;
        for (var word = 0; word < words.Count && terms is not null; word++)
        {
            if (statesOf(words[word].Text).Get(ord) is not { } state)
            {
                continue;
            }
            terms.SeekExact(new BytesRef(words[word].Text), state);
            places = terms.Docs(leaf.LiveDocs, places, DocsFlags.NONE);
            while (places.NextDoc() is var place and not DocIdSetIterator.NO_MORE_DOCS)
            {
                masks[place] |= 1UL << word;
                isMarked = true;
            }
        }
        return isMarked;
    }

    private void Collect(int docBase, ReadOnlySpan<ulong> masks, SortedDocValues ids)
    {
        var (document, windows) = (-1, new List<PassageWindow>());
        for (
            var first = 0;
            masks[first..^WidestWindow].IndexOfAnyExcept(0UL) is var skipped and >= 0;
            first++
        )
        {
            first += skipped;
            if (Worth(All(masks.Slice(first, WidestWindow))) <= Least)
            {
                continue;
            }
            var id = ids.GetOrd(first);
            var words = 0UL;
            for (var width = 1; width <= WidestWindow; width++)
            {
                var last = masks[first + width - 1];
                if ((last & ~words) == 0)
                {
                    continue;
                }
                if (width > 1 && ids.GetOrd(first + width - 1) != id)
                {
                    break;
                }
                words |= last;
                var worth = Worth(words) * Fewer(width);
                if (worth <= Least)
                {
                    continue;
                }
                if (id != document)
                {
                    Keep(windows);
                    (document, windows) = (id, []);
                }
                windows.Add(new PassageWindow(docBase + first, width, words, worth));
            }
        }
        Keep(windows);
    }

    private static ulong All(ReadOnlySpan<ulong> masks)
    {
        var all = 0UL;
        foreach (var mask in masks)
        {
            all |= mask;
        }
        return all;
    }

    private static float Fewer(int width) =>
        width switch
        {
            1 => 1,
            2 => FewerPassages,
            3 => FewerPassages * FewerPassages,
            _ => FewerPassages * FewerPassages * FewerPassages,
        };

    private float Least => best.Count < most || !best.TryPeek(out _, out var least) ? 0 : least;

    private void Keep(List<PassageWindow> windows)
    {
        if (windows.Count == 0)
        {
            return;
        }
        var kept = new List<PassageWindow>();
        var (words, worth) = (0UL, 0f);
        // The best, and then those that add most to what is there.
        for (; kept.Count < MostWindowsOfDocument; )
        {
            var next = windows.MaxBy(window =>
                kept.Count == 0 ? window.Worth : Worth(window.Words & ~words)
            );
            var adds = kept.Count == 0 ? next.Worth : Worth(next.Words & ~words) / 2;
            if (adds <= 0)
            {
                break;
            }
            kept.Add(next);
            words |= next.Words;
            worth += adds;
        }
        best.Enqueue(new DocumentWindows(kept, worth), worth);
        if (best.Count > most)
        {
            best.Dequeue();
        }
    }

    private float Worth(ulong mask)
    {
        var worth = 0f;
        for (var unit = 0; mask != 0; unit++, mask >>= 8)
        {
            worth += worths[unit][mask & 0xFF];
        }
        return worth;
    }
}
