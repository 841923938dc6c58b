using UglyToad.PdfPig.Graphics;

namespace Archive.Originals.Painting;

/// <summary>How the next thing is painted on a page: its graphics state, and what the clip and the groups around it make of that.</summary>
/// <param name="GroupAlpha">How much of the groups around it covers what is behind them, from 0 to 1.</param>
/// <param name="IsPlain">Neither masked nor blended: anything else may show what is behind it, or make another colour of both.</param>
internal readonly record struct Brush(
    CurrentGraphicsState State,
    Clip Clip,
    double GroupAlpha,
    bool IsPlain
)
{
    private const double Transparent = 0.02;
    private const double Opaque = 0.99;

    public double FillAlpha => State.AlphaConstantNonStroking * GroupAlpha;

    public double StrokeAlpha => State.AlphaConstantStroking * GroupAlpha;

    public static bool IsTransparent(double alpha) => alpha < Transparent;

    /// <summary>Nothing of what is behind it shows through.</summary>
    public bool IsOpaque(double alpha) => IsPlain && alpha >= Opaque;
}
