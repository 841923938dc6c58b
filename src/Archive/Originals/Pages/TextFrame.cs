namespace Archive.Originals.Pages;

/// <summary>Turns places so that text of one direction runs from left to right, and back.</summary>
internal sealed class TextFrame
{
    private readonly double sine;
    private readonly double cosine;

    /// <param name="angle">In degrees, counter-clockwise.</param>
    public TextFrame(int angle)
    {
        Angle = angle;
        (sine, cosine) = angle switch
        {
            0 => (0, 1),
            90 => (1, 0),
            180 => (0, -1),
            270 => (-1, 0),
            _ => Math.SinCos(angle * Math.PI / 180),
        };
    }

    public int Angle { get; }

    public (double X, double Y) ToFrame(double x, double y) =>
        ((x * cosine) + (y * sine), (y * cosine) - (x * sine));

    public (double X, double Y) ToPage(double x, double y) =>
        ((x * cosine) - (y * sine), (x * sine) + (y * cosine));
}
