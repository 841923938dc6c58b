using System.Globalization;
using System.Text;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Archive.Pdf.Annotating;

/// <summary>Puts <see cref="HighlightAnnotation"/>s on the pages of a PDF, by an <see cref="IncrementalUpdate"/>.</summary>
internal static class HighlightWriter
{
    private const int Print = 4;

    // Yellow as of a marker. Multiplied with the page it leaves the letters black.
    private static readonly double[] Color = [1, 0.88, 0.4];

    /// <param name="structure">Where the highlights are told to assistive technology; null in a PDF without tags.</param>
    public static void Write(
        IncrementalUpdate update,
        IEnumerable<HighlightAnnotation> highlights,
        StructureTree? structure
    )
    {
        foreach (var onPage in highlights.GroupBy(highlight => highlight.Page))
        {
            var page = update.Pages[onPage.Key - 1];
            var added = new List<IToken>();
            foreach (var highlight in onPage)
            {
                var annotation = update.Reserve();
                var dictionary = Annotation(update, page, highlight);
                if (structure?.AddAnnotation(annotation, page, highlight.Contents) is int key)
                {
                    dictionary = dictionary.With("StructParent", Tokens.Number(key));
                }
                update.Set(annotation, dictionary);
                added.Add(Tokens.Reference(annotation));
            }
            Attach(update, page, added);
        }
    }

    private static DictionaryToken Annotation(
        IncrementalUpdate update,
        IndirectReference page,
        HighlightAnnotation highlight
    )
    {
        var appearance = update.Add(Appearance(highlight));
        var date = Tokens.Date(highlight.MadeAt);
        return Tokens.Dictionary(
            ("Type", Tokens.Name("Annot")),
            ("Subtype", Tokens.Name("Highlight")),
            ("Rect", Tokens.Numbers(Box(highlight))),
            (
                "QuadPoints",
                Tokens.Numbers(highlight.Quads.SelectMany(quad => quad.Coordinates).Select(Round))
            ),
            ("C", Tokens.Numbers(Color)),
            ("CA", Tokens.Number(1)),
            ("F", Tokens.Number(Print)),
            ("P", Tokens.Reference(page)),
            ("NM", Tokens.Text(highlight.Name)),
            ("T", Tokens.Text(highlight.Author)),
            ("Contents", Tokens.Text(highlight.Contents)),
            ("CreationDate", date),
            ("M", date),
            ("AP", Tokens.Dictionary(("N", Tokens.Reference(appearance))))
        );
    }

    private static StreamToken Appearance(HighlightAnnotation highlight)
    {
        var drawing = new StringBuilder("/Multiply gs ");
        foreach (var part in Color)
        {
            drawing.Append(Format(part)).Append(' ');
        }
        drawing.Append("rg");
        foreach (var quad in highlight.Quads)
        {
            Line(quad.TopLeft, " m");
            Line(quad.TopRight, " l");
            Line(quad.BottomRight, " l");
            Line(quad.BottomLeft, " l h");
        }
        drawing.Append("\nf\n");
        var graphics = Tokens.Dictionary(
            ("Type", Tokens.Name("ExtGState")),
            ("BM", Tokens.Name("Multiply")),
            ("ca", Tokens.Number(1)),
            ("CA", Tokens.Number(1))
        );
        return new StreamToken(
            Tokens.Dictionary(
                ("Type", Tokens.Name("XObject")),
                ("Subtype", Tokens.Name("Form")),
                ("BBox", Tokens.Numbers(Box(highlight))),
                (
                    "Resources",
                    Tokens.Dictionary(("ExtGState", Tokens.Dictionary(("Multiply", graphics))))
                ),
                (
                    "Group",
                    Tokens.Dictionary(
                        ("Type", Tokens.Name("Group")),
                        ("S", Tokens.Name("Transparency")),
                        ("CS", Tokens.Name("DeviceRGB"))
                    )
                )
            ),
            Encoding.ASCII.GetBytes(drawing.ToString())
        );

        void Line(PdfPoint point, string command) =>
            drawing
                .Append('\n')
                .Append(Format(Round(point.X)))
                .Append(' ')
                .Append(Format(Round(point.Y)))
                .Append(command);
    }

    // The page's list of annotations may stand in the page, in an object of its own, or not at all.
    private static void Attach(
        IncrementalUpdate update,
        IndirectReference reference,
        List<IToken> added
    )
    {
        if (update.Get<DictionaryToken>(reference) is not { } page)
        {
            throw new AnnotatingFailedException("A page of the PDF is missing.");
        }
        var existing = update.Find<ArrayToken>(page, "Annots");
        var all = Tokens.Array([.. existing?.Data ?? [], .. added]);
        if (
            existing is not null
            && page.TryGet(Tokens.Name("Annots"), out IndirectReferenceToken list)
        )
        {
            update.Set(list.Data, all);
        }
        else
        {
            update.Set(reference, page.With("Annots", all));
        }
    }

    private static IEnumerable<double> Box(HighlightAnnotation highlight) =>
        [
            Round(highlight.Quads.Min(quad => quad.Left)),
            Round(highlight.Quads.Min(quad => quad.Bottom)),
            Round(highlight.Quads.Max(quad => quad.Right)),
            Round(highlight.Quads.Max(quad => quad.Top)),
        ];

    private static double Round(double value) => Math.Round(value, 3);

    private static string Format(double value) =>
        value.ToString("0.###", CultureInfo.InvariantCulture);
}
