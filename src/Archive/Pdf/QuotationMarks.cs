using System.Collections.Immutable;
using System.Globalization;
using Archive.Pdf.Annotating;
using Archive.Pdf.Typesetting;

namespace Archive.Pdf;

/// <summary>Marked quotations → highlights around exactly their letters: a quad a line, an annotation a page.</summary>
internal static class QuotationMarks
{
    // Between two letters set further apart than this many times their height, other columns can begin.
    private const double WidestGap = 1.5;

    public static ImmutableArray<HighlightAnnotation> Of(
        CopyRequest request,
        LetterMap letters,
        string author
    )
    {
        var highlights = ImmutableArray.CreateBuilder<HighlightAnnotation>();
        for (var i = 0; i < request.Quotations.Length; i++)
        {
            var quotation = request.Quotations[i];
            var contents = QuotedWords.ContentsOf(request, quotation);
            foreach (var onPage in letters.BoxesOf(quotation.Span).GroupBy(box => box.Page))
            {
                highlights.Add(
                    new HighlightAnnotation(
                        onPage.Key,
                        [.. QuadsOf(onPage)],
                        contents,
                        author,
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"quotation-{i + 1}-page-{onPage.Key}"
                        ),
                        request.MadeAt
                    )
                );
            }
        }
        return highlights.ToImmutable();
    }

    private static IEnumerable<Quad> QuadsOf(IEnumerable<LetterBox> boxes)
    {
        LetterBox? run = null;
        foreach (var box in boxes.DistinctBy(box => box.Place).OrderBy(box => box.Place))
        {
            if (run is { } open && Continues(open, box))
            {
                run = open with
                {
                    Place = box.Place,
                    Left = Math.Min(open.Left, box.Left),
                    Right = Math.Max(open.Right, box.Right),
                    Bottom = Math.Min(open.Bottom, box.Bottom),
                    Top = Math.Max(open.Top, box.Top),
                };
                continue;
            }
            if (run is { } ended)
            {
                yield return QuadOf(ended);
            }
            run = box;
        }
        if (run is { } last)
        {
            yield return QuadOf(last);
        }
    }

    // A letter between the two that is not quoted, such as a footnote's number, parts them.
    private static bool Continues(LetterBox run, LetterBox next)
    {
        var height = run.Top - run.Bottom;
        return next.Page == run.Page
            && Math.Abs(next.Bottom - run.Bottom) < height / 2
            && next.Place == run.Place + 1
            && next.Left - run.Right < WidestGap * height;
    }

    private static Quad QuadOf(LetterBox box) =>
        Quad.Upright(box.Left, box.Bottom, box.Right, box.Top);
}
