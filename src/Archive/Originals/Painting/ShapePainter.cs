using UglyToad.PdfPig.Core;

namespace Archive.Originals.Painting;

/// <summary>Fills and strokes the paths of a page: a shape of one colour hides the letters that it covers.</summary>
internal sealed class ShapePainter(PaintedPage page, Canvas canvas)
{
    public void Fill(PagePath path, in Brush brush)
    {
        var alpha = brush.FillAlpha;
        if (Brush.IsTransparent(alpha))
        {
            return;
        }
        var ink = Ink.Of(brush.State.CurrentNonStrokingColor);
        var hasNoHoles = path.HasNoHoles;
        foreach (var outline in path.Outlines)
        {
            Paint(
                outline.Box,
                hasNoHoles && outline.IsRectangle,
                brush.IsOpaque(alpha) ? ink : null,
                brush.Clip
            );
            var shown = outline.Box.Meet(brush.Clip.Box);
            if (ink is null)
            {
                page.AddPattern(shown);
            }
            else if (!shown.IsEmpty && ink.Value.StandsOutFrom(Ink.Paper, alpha))
            {
                Show(outline, shown);
            }
        }
    }

    public void Stroke(PagePath path, in Brush brush)
    {
        var alpha = brush.StrokeAlpha;
        if (Brush.IsTransparent(alpha))
        {
            return;
        }
        var ink = Ink.Of(brush.State.CurrentStrokingColor);
        var width =
            brush.State.LineWidth * Math.Sqrt(AreaOf(brush.State.CurrentTransformationMatrix));
        foreach (var outline in path.Outlines)
        {
            foreach (var (box, isWhole) in outline.Strokes(width))
            {
                Paint(box, isWhole, brush.IsOpaque(alpha) ? ink : null, brush.Clip);
            }
            var shown = outline.Box.Widened(width / 2).Meet(brush.Clip.Box);
            if (!shown.IsEmpty && ink?.StandsOutFrom(Ink.Paper, alpha) is not false)
            {
                Show(outline, shown);
            }
        }
    }

    /// <summary>Paints what may leave any colour: a shading, a masked or blended group.</summary>
    public void PaintUnknown(in Brush brush) => canvas.Paint(brush.Clip.Box, null);

    /// <summary>Of a square one unit wide, as it is shown.</summary>
    public static double AreaOf(in TransformationMatrix matrix) =>
        Math.Abs((matrix.A * matrix.D) - (matrix.B * matrix.C));

    private void Show(Outline outline, Box shown)
    {
        if (outline.IsShape)
        {
            page.AddShape(shown);
        }
        else
        {
            page.AddInk();
        }
    }

    /// <param name="isWhole">The box is painted everywhere.</param>
    /// <param name="ink">Null where what is behind it shows through, or it is no one colour.</param>
    private void Paint(Box box, bool isWhole, Ink? ink, Clip clip)
    {
        var shown = box.Meet(clip.Box);
        if (!isWhole || !clip.IsExact || ink is null)
        {
            canvas.Paint(shown, null);
            return;
        }
        canvas.Paint(shown, ink);
        foreach (var letter in canvas.Cover(shown))
        {
            letter.Concealment = Concealment.Covered;
        }
    }
}
