using System.Globalization;
using System.Text;

namespace Archive.Tests.Originals;

/// <summary>PDFs of a few lines, written by hand so that a test sees what is in them.</summary>
internal static class SmallPdf
{
    /// <summary>A page of lines in Helvetica.</summary>
    /// <param name="lines">Left, base, size, letters; letters with no parentheses.</param>
    public static string Page(params (double X, double Y, double Size, string Text)[] lines) =>
        string.Concat(
            lines.Select(line =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"BT /F1 {line.Size} Tf 1 0 0 1 {line.X} {line.Y} Tm ({line.Text}) Tj ET\n"
                )
            )
        );

    /// <param name="extra">Keys of every page, such as <c>/Rotate 90</c>.</param>
    /// <param name="catalog">More keys of the catalog.</param>
    /// <param name="fonts">More fonts of every page, such as <c>/F2 6 0 R</c>.</param>
    /// <param name="more">More objects, numbered after the pages': two a page after the first three.</param>
    public static byte[] Of(
        IReadOnlyList<string> pages,
        string extra = "",
        string catalog = "",
        string fonts = "",
        params string[] more
    )
    {
        var objects = new List<string>
        {
            $"<</Type/Catalog/Pages 2 0 R{catalog}>>",
            $"<</Type/Pages/Count {pages.Count}/Kids[{string.Concat(pages.Select((_, i) => $"{4 + (2 * i)} 0 R "))}]>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        };
        for (var i = 0; i < pages.Count; i++)
        {
            objects.Add(
                $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]{extra}/Resources<</Font<</F1 3 0 R{fonts}>>>>/Contents {5 + (2 * i)} 0 R>>"
            );
            objects.Add($"<</Length {pages[i].Length}>>\nstream\n{pages[i]}\nendstream");
        }
        objects.AddRange(more);
        var file = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }
        var start = file.Length;
        file.Append(
            CultureInfo.InvariantCulture,
            $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n"
        );
        foreach (var offset in offsets)
        {
            file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        }
        file.Append(
            CultureInfo.InvariantCulture,
            $"trailer\n<</Size {objects.Count + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n"
        );
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
