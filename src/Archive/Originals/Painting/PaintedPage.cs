using Archive.Originals.Pages;
using UglyToad.PdfPig.Annotations;

namespace Archive.Originals.Painting;

/// <summary>A page of a PDF as somebody sees it who looks at it: its letters, each with whether it is seen, and what else is painted.</summary>
internal sealed class PaintedPage(int number, PageSpace space, AnnotationProvider annotations)
{
    // Of the page: pictures that cover more may be the page, scanned.
    private const double WholePage = 0.5;

    // Of boxes that are looked through for each letter that is not painted.
    private const int MostBoxes = 5_000;

    // In letters' heights: a shape that is higher is none of a letter.
    private const double LetterHigh = 3;

    private const double Far = 1e6;

    private readonly List<Box> pictures = [];
    private readonly List<Box> shapes = [];
    private double pictureArea;

    public int Number => number;

    public PageSpace Space => space;

    /// <summary>What lies outside is not seen; of a page without a size nothing can be outside.</summary>
    public Box Bounds { get; } =
        new Box(0, 0, space.Width, space.Height) is { IsEmpty: false } whole
            ? whole
            : new Box(-Far, -Far, Far, Far);

    /// <summary>In the order they are painted.</summary>
    public List<PaintedLetter> Letters { get; } = [];

    public AnnotationProvider Annotations => annotations;

    public int Pictures { get; private set; }

    /// <summary>Outlines that are neither lines nor rectangles: letters may be drawn so.</summary>
    public int Shapes { get; private set; }

    /// <summary>Something is painted that is seen: a line, a shape, a picture.</summary>
    public bool HasInk { get; private set; }

    /// <summary>Whether pictures cover most of it. What cannot be measured is taken to.</summary>
    public bool IsPicture
    {
        get
        {
            var share = pictureArea / Math.Max(1, space.Width * space.Height);
            return Pictures > 0 && (share > WholePage || !double.IsFinite(share));
        }
    }

    /// <param name="area">That it takes up, wherever that is.</param>
    public void AddPicture(Box box, double area)
    {
        if (Pictures++ < PdfLimits.ImagesOfPage)
        {
            pictureArea += area;
        }
        AddPattern(box);
    }

    /// <summary>What shows a picture without being one: a pattern, a shading.</summary>
    public void AddPattern(Box box)
    {
        HasInk = true;
        if (pictures.Count < MostBoxes)
        {
            pictures.Add(box);
        }
    }

    public void AddInk() => HasInk = true;

    public void AddShape(Box box)
    {
        HasInk = true;
        Shapes++;
        if (shapes.Count < MostBoxes)
        {
            shapes.Add(box);
        }
    }

    /// <summary>Once all is painted, decides of the letters that are no ink whether they tell what a picture shows.</summary>
    public void Settle()
    {
        foreach (var letter in Letters)
        {
            if (letter.Concealment is Concealment.NotPainted && IsPictured(letter))
            {
                (letter.Concealment, letter.TellsPicture) = (null, true);
            }
            else if (letter is { Concealment: null, IsUnderPicture: true })
            {
                letter.TellsPicture = true;
            }
        }
        // A scan may lie over its letters; a picture amid others hides those under it.
        var told = Letters.Count(letter => letter.TellsPicture);
        var seen = Letters.Count(letter => letter is { Concealment: null, TellsPicture: false });
        if (IsPicture && told > seen)
        {
            return;
        }
        foreach (var letter in Letters.Where(letter => letter.IsUnderPicture))
        {
            (letter.Concealment, letter.TellsPicture) = (Concealment.Covered, false);
        }
    }

    private bool IsPictured(PaintedLetter letter)
    {
        var middle = letter.Box.Middle(0.45);
        return pictures.Exists(picture => picture.Touches(middle))
            || shapes.Exists(shape =>
                shape.Touches(letter.Core) && shape.Height < LetterHigh * letter.Box.Height
            );
    }
}
