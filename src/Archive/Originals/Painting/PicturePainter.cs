using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Archive.Originals.Painting;

/// <summary>Lays pictures on a page: letters under one may be what it shows, or be hidden by it.</summary>
internal sealed class PicturePainter(PaintedPage page, Canvas canvas)
{
    // Of its box, a picture that is turned leaves at least as much unfilled.
    private const double Turned = 1e-3;

    private static readonly NameToken MaskInData = NameToken.Create("SMaskInData");

    /// <param name="picture">The dictionary that tells of it.</param>
    public static bool IsMasked(DictionaryToken picture, IPdfTokenScanner scanner) =>
        picture.ContainsKey(NameToken.Smask)
        || picture.ContainsKey(NameToken.Mask)
        || picture.ContainsKey(MaskInData)
        || (
            picture.TryGet<BooleanToken>(NameToken.ImageMask, scanner, out var isMask)
            && isMask.Data
        );

    /// <param name="matrix">From the square one unit wide, which a picture fills, to the page.</param>
    public void Paint(in TransformationMatrix matrix, bool isMasked, in Brush brush)
    {
        var alpha = brush.FillAlpha;
        if (Brush.IsTransparent(alpha))
        {
            return;
        }
        var box = Box.Around(matrix.Transform(new PdfRectangle(0, 0, 1, 1)));
        var shown = box.Meet(brush.Clip.Box);
        var area = ShapePainter.AreaOf(matrix);
        page.AddPicture(shown, area);
        canvas.Paint(shown, null);
        if (
            !isMasked
            && brush.Clip.IsExact
            && brush.IsOpaque(alpha)
            && area >= box.Area * (1 - Turned)
        )
        {
            foreach (var letter in canvas.Cover(shown))
            {
                letter.IsUnderPicture = true;
            }
        }
    }
}
