using System.Collections.Immutable;
using Archive.Text;

namespace Archive.Web.Rendering;

/// <summary>
/// The words a page marks: spans of a document's text, in order, none touching another, none cutting a
/// letter in two. Counted from 1, as the page's own links count them.
/// </summary>
internal sealed class MarkSet
{
    private MarkSet(ImmutableArray<TextSpan> spans) => Spans = spans;

    public static MarkSet None { get; } = new([]);

    public ImmutableArray<TextSpan> Spans { get; }

    /// <summary>Spans that overlap or touch become one; letters outside the text are left out.</summary>
    public static MarkSet Of(string text, IEnumerable<TextSpan> spans)
    {
        var whole = new TextSpan(0, text.Length);
        var merged = new List<TextSpan>();
        foreach (
            var span in spans
                .Select(span => WholeLetters(text, span.Intersect(whole)))
                .Where(span => !span.IsEmpty)
                .OrderBy(span => span.Start)
        )
        {
            if (merged.Count > 0 && span.Start <= merged[^1].End)
            {
                merged[^1] = merged[^1] with { End = Math.Max(merged[^1].End, span.End) };
            }
            else
            {
                merged.Add(span);
            }
        }
        return new MarkSet([.. merged]);
    }

    public static string Anchor(int number) => Wording.Plain($"m{number}");

    /// <summary>The marks that have letters at <paramref name="place"/>, cut to it, with their numbers.</summary>
    public IEnumerable<NumberedMark> Within(TextSpan place)
    {
        for (var i = FirstEndingAfter(place.Start); i < Spans.Length; i++)
        {
            if (Spans[i].Start >= place.End)
            {
                yield break;
            }
            yield return new NumberedMark(i + 1, Spans[i].Intersect(place));
        }
    }

    private int FirstEndingAfter(int offset)
    {
        var low = 0;
        var high = Spans.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Spans[middle].End > offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }
        return low;
    }

    private static TextSpan WholeLetters(string text, TextSpan span)
    {
        if (span.IsEmpty)
        {
            return span;
        }
        var start = IsInsidePair(text, span.Start) ? span.Start - 1 : span.Start;
        var end = IsInsidePair(text, span.End) ? span.End + 1 : span.End;
        return new TextSpan(start, end);
    }

    private static bool IsInsidePair(string text, int at) =>
        at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);
}
