namespace Archive.Originals.Pages;

/// <summary>A place on a page of a PDF, in its own coordinates.</summary>
public readonly record struct PdfSpot(double X, double Y)
{
    internal PdfSpot Toward(PdfSpot other, double share) =>
        new(X + ((other.X - X) * share), Y + ((other.Y - Y) * share));
}
