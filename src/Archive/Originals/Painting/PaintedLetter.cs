using UglyToad.PdfPig.Content;

namespace Archive.Originals.Painting;

/// <summary>A letter that a page's file sets, and whether it is seen there.</summary>
internal sealed class PaintedLetter
{
    // What is cut off from a letter's edges leaves it a letter.
    private const double Edge = 0.2;

    public PaintedLetter(Letter letter)
    {
        Letter = letter;
        Box = BoxOf(letter);
        Core = Box.Middle(Edge);
    }

    public Letter Letter { get; private set; }

    public Box Box { get; }

    /// <summary>The middle of its box: what must be covered for the letter to be.</summary>
    public Box Core { get; }

    /// <summary>Null where it is seen.</summary>
    public Concealment? Concealment { get; set; }

    /// <summary>It is no ink itself, but tells what a picture shows there.</summary>
    public bool TellsPicture { get; set; }

    /// <summary>A picture is painted over it.</summary>
    public bool IsUnderPicture { get; set; }

    /// <summary>A mark that is drawn over it makes another letter of it.</summary>
    public void Combine(string together) =>
        Letter = new Letter(
            together,
            Letter.BoundingBox,
            Letter.GlyphRectangleLoose,
            Letter.StartBaseLine,
            Letter.EndBaseLine,
            Letter.Width,
            Letter.FontSize,
            Letter.GetFont()!,
            Letter.RenderingMode,
            Letter.StrokeColor,
            Letter.FillColor,
            Letter.PointSize,
            Letter.TextSequence
        );

    // As its font draws it; of a font that does not say how, as high as most are.
    private static Box BoxOf(Letter letter)
    {
        const double height = 0.6;
        var drawn = Box.Around(letter.BoundingBox);
        if (drawn is { Width: > 0.01, Height: > 0.01 } && double.IsFinite(drawn.Area))
        {
            return drawn;
        }
        var (start, end) = (letter.StartBaseLine, letter.EndBaseLine);
        var line = Box.Around([start, end]);
        var size = Math.Abs(letter.PointSize) * height;
        return line.Width >= line.Height
            ? line with
            {
                Top = line.Bottom + size,
            }
            : line with
            {
                Right = line.Left + size,
            };
    }
}
