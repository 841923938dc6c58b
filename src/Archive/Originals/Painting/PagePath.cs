using UglyToad.PdfPig.Core;

namespace Archive.Originals.Painting;

/// <summary>The path that a page's operations draw, until it is painted or becomes a clip.</summary>
internal sealed class PagePath
{
    // Of more outlines it is not searched which of them touch.
    private const int Most = 32;

    private readonly List<Outline> outlines = [];
    private Outline? line;

    public IReadOnlyList<Outline> Outlines => outlines;

    /// <summary>An outline is begun, and not closed yet.</summary>
    public bool IsOpen => line is not null;

    /// <summary>Two outlines, one in the other, may leave a hole.</summary>
    public bool HasNoHoles
    {
        get
        {
            if (outlines.Count > Most)
            {
                return false;
            }
            for (var i = 1; i < outlines.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if (outlines[i].Box.Touches(outlines[j].Box))
                    {
                        return false;
                    }
                }
            }
            return true;
        }
    }

    public void Begin()
    {
        line = new Outline();
        outlines.Add(line);
    }

    public void Add(PdfPoint point) => line?.Add(point);

    public void Curve(ReadOnlySpan<PdfPoint> through) => line?.Curve(through);

    /// <returns>The outline's first point; null where none is begun.</returns>
    public PdfPoint? Close()
    {
        var first = line?.First;
        line?.Close();
        line = null;
        return first;
    }

    public void Clear()
    {
        outlines.Clear();
        line = null;
    }
}
