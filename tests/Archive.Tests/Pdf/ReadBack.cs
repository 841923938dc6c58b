using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;

namespace Archive.Tests.Pdf;

/// <summary>A PDF as a stranger reads it, knowing nothing of how it was made.</summary>
internal sealed class ReadBack
{
    private readonly List<Page> pages;

    public ReadBack(byte[] bytes)
    {
        using var pdf = PdfDocument.Open(bytes);
        pages = [.. pdf.GetPages()];
        Annotations =
        [
            .. pages.SelectMany(page =>
                page.GetAnnotations().Select(annotation => (page, annotation))
            ),
        ];
    }

    public List<(Page Page, Annotation Annotation)> Annotations { get; }

    public List<(Page Page, Annotation Annotation)> Highlights =>
        Annotations.FindAll(each => each.Annotation.Type == AnnotationType.Highlight);

    public int PageCount => pages.Count;

    public string TextOf(int page) =>
        string.Concat(pages[page - 1].Letters.Select(letter => letter.Value));

    /// <summary>The letters whose middle lies in a highlight's quads, page by page in the order they were drawn.</summary>
    public string LettersUnder(int quotation)
    {
        var letters = new StringBuilder();
        var name = $"quotation-{quotation}-page-";
        foreach (var (page, highlight) in Highlights)
        {
            if (highlight.Name!.StartsWith(name, StringComparison.Ordinal))
            {
                foreach (var letter in page.Letters.Where(letter => IsUnder(letter, highlight)))
                {
                    letters.Append(letter.Value);
                }
            }
        }
        return Seen(letters.ToString());
    }

    /// <summary>A text without its spaces and what else leaves no mark on paper.</summary>
    public static string Seen(string text) =>
        string.Concat(
            text.EnumerateRunes()
                .Where(rune => !Rune.IsWhiteSpace(rune) && rune.Value is not (0xAD or 0x200B))
        );

    private static bool IsUnder(Letter letter, Annotation highlight)
    {
        var x = (letter.StartBaseLine.X + letter.EndBaseLine.X) / 2;
        var y = letter.StartBaseLine.Y + (letter.PointSize / 4);
        foreach (var quad in highlight.QuadPoints)
        {
            var xs = new List<double>();
            var ys = new List<double>();
            foreach (var point in quad.Points)
            {
                xs.Add(point.X);
                ys.Add(point.Y);
            }
            if (x > xs.Min() && x < xs.Max() && y > ys.Min() && y < ys.Max())
            {
                return true;
            }
        }
        return false;
    }
}
