using System.Collections.Immutable;
using Archive.Documents;
using Archive.Text;

namespace Archive.Citations;

/// <summary>
/// The places of a document that are cited: pages of its original, and its numbered paragraphs only where it has no pages.
/// Each style words it, see <see cref="PinWording"/>.
/// </summary>
/// <param name="Ranges">In order, none touching another; never empty.</param>
public sealed record Pin(PinUnit Unit, ImmutableArray<NumberRange> Ranges)
{
    /// <summary>Words that stand in more places than this are cited by their document: nobody looks up a list of sixty pages.</summary>
    public const int MostRanges = 12;

    /// <summary>Whether it names one page, or one paragraph.</summary>
    public bool IsOne => Ranges is [{ IsOne: true }];

    /// <returns>Null where there are no places, or too many of them.</returns>
    public static Pin? Of(PinUnit unit, IEnumerable<int> numbers) =>
        NumberRange.Of(numbers) is { Length: > 0 and <= MostRanges } ranges
            ? new Pin(unit, ranges)
            : null;

    /// <summary>The places of words of a document, by what its text says of pages.</summary>
    public static Pin? Of(DocumentText text, IReadOnlyList<TextSpan> spans)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Of(text, spans, text.PagesIn);
    }

    /// <param name="pagesOf">The pages on which words stand; none where they are not known.</param>
    public static Pin? Of(
        DocumentText text,
        IReadOnlyList<TextSpan> spans,
        Func<TextSpan, IEnumerable<int>> pagesOf
    )
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(spans);
        var pages = spans.Select(span => pagesOf(span).ToList()).ToList();
        return pages.TrueForAll(known => known.Count > 0)
            ? Of(PinUnit.Page, pages.SelectMany(known => known))
            : Of(
                PinUnit.Paragraph,
                spans.SelectMany(text.PassagesIn).Select(passage => passage.Number)
            );
    }

    /// <summary>As the site says it: "p. 2", "pp. 2–3, 7", "¶ 6", "¶¶ 11–12".</summary>
    public override string ToString() =>
        (Unit, IsOne) switch
        {
            (PinUnit.Page, true) => "p. ",
            (PinUnit.Page, false) => "pp. ",
            (_, true) => "¶ ",
            (_, false) => "¶¶ ",
        } + string.Join(", ", Ranges);
}
