using UglyToad.PdfPig.Graphics.Colors;

namespace Archive.Originals.Painting;

/// <summary>A colour as it is shown, each part from 0 to 1.</summary>
internal readonly record struct Ink(double Red, double Green, double Blue)
{
    // Of 255 shades twelve: on a screen or on paper the one does not stand out from the other.
    private const double LeastContrast = 0.05;

    public static Ink Paper { get; } = new(1, 1, 1);

    private static Ink Black { get; } = new(0, 0, 0);

    /// <returns>Null where it is a pattern, or cannot be told.</returns>
    public static Ink? Of(IColor? colour)
    {
        if (colour is null)
        {
            return Black;
        }
        if (colour is PatternColor)
        {
            return null;
        }
        var (red, green, blue) = colour.ToRGBValues();
        return double.IsFinite(red + green + blue) ? new Ink(red, green, blue) : null;
    }

    /// <param name="alpha">How much of this covers what is behind it, from 0 to 1.</param>
    public bool StandsOutFrom(Ink behind, double alpha) =>
        alpha
            * Math.Max(
                Math.Abs(Red - behind.Red),
                Math.Max(Math.Abs(Green - behind.Green), Math.Abs(Blue - behind.Blue))
            )
        > LeastContrast;
}
