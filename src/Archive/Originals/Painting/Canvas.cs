namespace Archive.Originals.Painting;

/// <summary>
/// A page while it is painted: which letters are on it, what colour is behind a place, and what comes to be painted over.
/// It is divided into fields, so that each look and each stroke concerns few things.
/// </summary>
internal sealed class Canvas
{
    private const int Columns = 12;
    private const int Rows = 16;

    // A page with more shapes, or one that takes more looks, is not searched further: its letters are taken to be seen.
    private const int MostAreas = 300_000;
    private const int MostLooks = 30_000_000;

    // Narrower shapes are lines, and cover no letter.
    private const double Line = 1;

    private readonly Box page;
    private readonly List<Area>[] behind = new List<Area>[Columns * Rows];
    private readonly List<PaintedLetter>[] letters = new List<PaintedLetter>[Columns * Rows];
    private int areas;
    private int looks;

    public Canvas(Box page)
    {
        this.page = page;
        for (var i = 0; i < behind.Length; i++)
        {
            (behind[i], letters[i]) = ([], []);
        }
    }

    private bool IsTooMuch => areas > MostAreas || looks > MostLooks;

    /// <summary>To be told when something is painted over it.</summary>
    public void Add(PaintedLetter letter)
    {
        if (!letter.Core.Meet(page).IsEmpty)
        {
            letters[
                FieldAt(
                    Middle(letter.Core.Left, letter.Core.Right),
                    Middle(letter.Core.Bottom, letter.Core.Top)
                )
            ]
                .Add(letter);
        }
    }

    /// <param name="ink">What it shows everywhere in the box; null where that is not known, or differs.</param>
    public void Paint(Box box, Ink? ink)
    {
        var painted = box.Meet(page);
        if (painted.IsEmpty || IsTooMuch)
        {
            return;
        }
        foreach (var field in FieldsOf(painted))
        {
            if (ink is not null && painted.Contains(BoxOf(field)))
            {
                areas -= behind[field].Count;
                behind[field].Clear();
            }
            behind[field].Add(new Area(painted, ink));
            areas++;
        }
    }

    /// <summary>The letters that a box has come to cover: each is told once.</summary>
    public List<PaintedLetter> Cover(Box box)
    {
        var covered = new List<PaintedLetter>();
        var painted = box.Meet(page);
        if (painted.IsEmpty || Math.Min(painted.Width, painted.Height) < Line)
        {
            return covered;
        }
        foreach (var field in FieldsOf(painted))
        {
            if (letters[field].Count == 0 || IsTooMuch)
            {
                continue;
            }
            looks += letters[field].Count;
            letters[field]
                .RemoveAll(letter =>
                {
                    // What hangs over the page's edge is not seen either way.
                    var isCovered = painted.Contains(letter.Core.Meet(page));
                    if (isCovered)
                    {
                        covered.Add(letter);
                    }
                    return isCovered;
                });
        }
        return covered;
    }

    /// <summary>The colour on which something would be painted now.</summary>
    /// <returns>Null where there are several, or it cannot be told.</returns>
    public Ink? Behind(Box box)
    {
        Ink? common = null;
        foreach (var field in FieldsOf(box.Meet(page)))
        {
            if (
                BehindIn(behind[field], box) is not { } ink
                || (common is not null && common != ink)
            )
            {
                return null;
            }
            common = ink;
        }
        return common;
    }

    private Ink? BehindIn(List<Area> painted, Box box)
    {
        for (var i = painted.Count - 1; i >= 0; i--)
        {
            if (IsTooMuch)
            {
                return null;
            }
            looks++;
            var (area, ink) = painted[i];
            if (area.Touches(box))
            {
                return area.Contains(box) ? ink : null;
            }
        }
        return Ink.Paper;
    }

    private IEnumerable<int> FieldsOf(Box box)
    {
        if (box.IsEmpty)
        {
            yield break;
        }
        var (first, last) = (FieldAt(box.Left, box.Bottom), FieldAt(box.Right, box.Top));
        for (var row = first / Columns; row <= last / Columns; row++)
        {
            for (var column = first % Columns; column <= last % Columns; column++)
            {
                yield return (row * Columns) + column;
            }
        }
    }

    private int FieldAt(double x, double y) =>
        (Step(y - page.Bottom, page.Height, Rows) * Columns)
        + Step(x - page.Left, page.Width, Columns);

    private static int Step(double at, double length, int steps) =>
        Math.Clamp((int)(at / length * steps), 0, steps - 1);

    private Box BoxOf(int field)
    {
        var (width, height) = (page.Width / Columns, page.Height / Rows);
        var (left, bottom) = (
            page.Left + (field % Columns * width),
            page.Bottom + (field / Columns * height)
        );
        return new Box(left, bottom, left + width, bottom + height);
    }

    private static double Middle(double low, double high) => low + ((high - low) / 2);

    /// <param name="Ink">Null where it is not known.</param>
    private readonly record struct Area(Box Box, Ink? Ink);
}
