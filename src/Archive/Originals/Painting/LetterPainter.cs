using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Graphics.Core;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Util;

namespace Archive.Originals.Painting;

/// <summary>Puts letters on a page, and judges of each whether it is seen when it is painted.</summary>
internal sealed class LetterPainter(PaintedPage page, Canvas canvas)
{
    // Of a letter's box: with less of it inside of what may be painted on, it is no letter any more.
    private const double LeastInside = 0.1;

    // In points, on a page as high as a sheet; on a far smaller one letters are smaller.
    private const double Smallest = 1;
    private const double SmallestOfPage = 1.0 / 800;

    private readonly double smallest = Math.Min(
        Smallest,
        SmallestOfPage * Math.Max(page.Bounds.Width, page.Bounds.Height)
    );
    private (IColor? Colour, Ink? Ink) last = (null, Ink.Of(null));

    /// <summary>Where a mark is drawn over the letter before it, the two become one letter.</summary>
    public bool TryCombine(string mark, int textSequence)
    {
        if (
            page.Letters is [.., var before]
            && before.Letter.TextSequence == textSequence
            && Diacritics.TryCombineDiacriticWithPreviousLetter(
                mark,
                before.Letter.Value,
                out var together
            )
        )
        {
            before.Combine(together);
            return true;
        }
        return false;
    }

    public void Paint(Letter letter, bool isHidden, in Brush brush)
    {
        var painted = new PaintedLetter(letter);
        page.Letters.Add(painted);
        if (string.IsNullOrWhiteSpace(letter.Value))
        {
            return;
        }
        painted.Concealment =
            isHidden ? Concealment.HiddenLayer
            : IsTooSmall(painted) ? Concealment.TooSmall
            : IsOutside(painted, brush.Clip.Box) ? Concealment.Outside
            : IsUnpainted(letter) ? Concealment.NotPainted
            : StandsOut(painted, brush) ? null
            : Concealment.SameColour;
        if (painted.Concealment is null)
        {
            canvas.Add(painted);
        }
    }

    // Letters that are drawings of their own (Type 3) are painted in every mode.
    private static bool IsUnpainted(Letter letter) =>
        letter.RenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip
        && letter.GetFont() is not IType3Font;

    private bool IsTooSmall(PaintedLetter painted) =>
        Math.Max(
            Math.Max(Math.Abs(painted.Letter.PointSize), Math.Abs(painted.Letter.Width)),
            Math.Max(painted.Box.Width, painted.Box.Height)
        ) < smallest;

    private static bool IsOutside(PaintedLetter painted, Box clip)
    {
        var (start, end) = (painted.Letter.StartBaseLine, painted.Letter.EndBaseLine);
        var (x, y) = ((start.X + end.X) / 2, (start.Y + end.Y) / 2);
        // A font may tell a letter's box wrong: then it is where its line is.
        var standsInside = x > clip.Left && x < clip.Right && y > clip.Bottom && y < clip.Top;
        return clip.IsEmpty
            || (!standsInside && painted.Box.Meet(clip).Area < LeastInside * painted.Box.Area);
    }

    private bool StandsOut(PaintedLetter painted, in Brush brush)
    {
        var mode = painted.Letter.RenderingMode;
        var isFilled = mode.IsFill() || !mode.IsStroke();
        var state = brush.State;
        return (
                isFilled
                && StandsOut(painted, state.CurrentNonStrokingColor, brush.FillAlpha, brush.IsPlain)
            )
            || (
                mode.IsStroke()
                && StandsOut(painted, state.CurrentStrokingColor, brush.StrokeAlpha, brush.IsPlain)
            );
    }

    private bool StandsOut(PaintedLetter painted, IColor? colour, double alpha, bool isPlain)
    {
        if (Brush.IsTransparent(alpha))
        {
            return false;
        }
        // A drawing has colours of its own.
        if (!isPlain || painted.Letter.GetFont() is IType3Font)
        {
            return true;
        }
        if (!ReferenceEquals(last.Colour, colour))
        {
            last = (colour, Ink.Of(colour));
        }
        return last.Ink is not { } ink
            || canvas.Behind(painted.Core) is not { } behind
            || ink.StandsOutFrom(behind, alpha);
    }
}
