using Archive.Documents;
using Archive.Text;

namespace Archive.Quotations;

/// <summary>
/// Finds the words of an <see cref="Anchor"/> in a document as it is now: in their place, else where the same words stand,
/// which of several by what stands around them and then by the distance. Other words are never taken for them.
/// </summary>
public sealed class AnchorFinder(DocumentText document, QuotationFinder finder)
{
    // Of words that stand in more places, those near the link's own place are looked at.
    private const int MostPlaces = 5_000;
    private const int MostEnds = 200;

    private readonly string text = document.Text;

    public AnchorPlace Find(Anchor anchor)
    {
        ArgumentNullException.ThrowIfNull(anchor);
        var isInside = anchor.Span.End <= text.Length;
        if (anchor.Words is not { } words)
        {
            return isInside ? new AnchorPlace.Unchecked(anchor.Span) : new AnchorPlace.Gone(null);
        }
        var stands = isInside && words.Are(anchor.Span.Of(text));
        if (stands && Likeness(anchor, anchor.Span) == anchor.Before.Length + anchor.After.Length)
        {
            return new AnchorPlace.Standing(anchor.Span);
        }
        var places = PlacesOf(anchor, words).Where(place => words.Are(place.Of(text))).ToList();
        if (stands && !places.Exists(place => place.Overlaps(anchor.Span)))
        {
            places.Add(anchor.Span);
        }
        return places.Count == 0
            ? new AnchorPlace.Gone(NearestTo(words))
            : Best(anchor, places, stands);
    }

    private AnchorPlace Best(Anchor anchor, List<TextSpan> places, bool stands)
    {
        var best = places
            .OrderByDescending(place => Likeness(anchor, place))
            .ThenBy(place => DistanceTo(anchor, place))
            .First();
        if (stands && best.Overlaps(anchor.Span))
        {
            return new AnchorPlace.Standing(anchor.Span);
        }
        var context = anchor.Before.Length + anchor.After.Length;
        return new AnchorPlace.Moved(
            best,
            context == 0 ? places.Count == 1 : 2 * Likeness(anchor, best) >= context
        );
    }

    private List<TextSpan> PlacesOf(Anchor anchor, AnchorWords words) =>
        words switch
        {
            AnchorWords.Whole(var exact) => Near(anchor.Span.Start, Occurrences(exact), MostPlaces),
            AnchorWords.Ends ends => Between(anchor, ends),
            _ => throw new InvalidOperationException("No such words."),
        };

    // A head with the tail that ends nearest to where it did.
    private List<TextSpan> Between(Anchor anchor, AnchorWords.Ends ends)
    {
        var tails = Near(anchor.Span.End, Occurrences(ends.Tail), MostEnds);
        var heads = Near(anchor.Span.Start, Occurrences(ends.Head), MostEnds);
        return
        [
            .. heads
                .Select(head =>
                    tails
                        .Where(tail => tail.End > head.Start)
                        .Select(tail => new TextSpan(head.Start, tail.End))
                        .OrderBy(place => Math.Abs(place.Length - anchor.Span.Length))
                        .FirstOrDefault()
                )
                .Where(place => !place.IsEmpty),
        ];
    }

    /// <summary>The very characters, and else the same words: a correction may have changed a quotation mark.</summary>
    private List<TextSpan> Occurrences(string words)
    {
        var places = new List<TextSpan>();
        if (words.Length == 0)
        {
            return places;
        }
        for (
            var at = text.IndexOf(words, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(words, at + words.Length, StringComparison.Ordinal)
        )
        {
            places.Add(new TextSpan(at, at + words.Length));
        }
        var exact = places.ToHashSet();
        places.AddRange(
            finder.Find(words).Where(place => places.Count == 0 || !OverlapsOne(exact, place))
        );
        return places;
    }

    private static bool OverlapsOne(HashSet<TextSpan> exact, TextSpan place) =>
        exact.Contains(place) || exact.Any(place.Overlaps);

    private static List<TextSpan> Near(int offset, List<TextSpan> places, int most) =>
        places.Count <= most
            ? places
            : [.. places.OrderBy(place => Math.Abs(place.Start - offset)).Take(most)];

    private static int DistanceTo(Anchor anchor, TextSpan place) =>
        Math.Abs(place.Start - anchor.Span.Start);

    /// <summary>How many characters right before and right after a place are those that stood around the words.</summary>
    private int Likeness(Anchor anchor, TextSpan place)
    {
        var before = 0;
        while (
            before < Math.Min(anchor.Before.Length, place.Start)
            && anchor.Before[^(before + 1)] == text[place.Start - before - 1]
        )
        {
            before++;
        }
        return before + text.AsSpan(place.End).CommonPrefixLength(anchor.After);
    }

    private TextSpan? NearestTo(AnchorWords words) =>
        words switch
        {
            AnchorWords.Whole(var exact) => finder.FindNearest(exact),
            AnchorWords.Ends ends => NearestTo(ends),
            _ => null,
        };

    private TextSpan? NearestTo(AnchorWords.Ends ends) =>
        finder.FindNearest(ends.Head) is { } head
            ? finder.FindNearest(ends.Tail) is { } tail
            && tail.End > head.Start
            && tail.End - head.Start < 20_000
                ? new TextSpan(head.Start, tail.End)
                : head
            : finder.FindNearest(ends.Tail);
}
