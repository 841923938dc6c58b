using System.Text;

namespace Archive.Originals.Pages;

/// <summary>A word while its page is being read: grows letter by letter, in the frame of its direction.</summary>
internal sealed class PageWord
{
    // Of the letters' size: how far they reach above and below the line they stand on.
    private const double Ascent = 0.78;
    private const double Descent = 0.24;

    private readonly StringBuilder text = new();
    private readonly double firstBase;
    private double climb;
    private double slope;
    private double? lineSize;
    private double sizes;
    private int bold;
    private int glyphs;

    public PageWord(Glyph first)
    {
        Angle = first.Angle;
        Left = first.Left;
        LowestBase = HighestBase = first.Base;
        firstBase = first.Base;
        Add(first);
    }

    public int Angle { get; }

    public double Left { get; private set; }

    public double Right { get; private set; } = double.NegativeInfinity;

    /// <summary>Where its first letter stands, straightened as all that is compared.</summary>
    public double Base => firstBase - climb;

    public double LowestBase { get; private set; }

    public double HighestBase { get; private set; }

    public double Size => sizes / glyphs;

    public bool IsBold => bold * 2 > glyphs;

    public string Text => text.ToString();

    public int Length => text.Length;

    /// <summary>A space was drawn after it.</summary>
    public bool EndsWithSpace { get; set; }

    /// <summary>Where the space after it ends; null where none was drawn.</summary>
    public double? SpaceEnd { get; set; }

    /// <summary>It goes on, without a space, with the word that was drawn before.</summary>
    public bool IsJoined { get; init; }

    public bool IsRaised { get; set; }

    public double Bottom => LowestBase - (Descent * Size);

    public double Top => HighestBase + (Ascent * Size);

    /// <summary>A page writes lines close to one another: this much of a word's height no other line's reaches.</summary>
    public double CoreBottom => LowestBase - climb - (0.1 * Size);

    public double CoreTop => HighestBase - climb + (0.6 * Size);

    public void Add(Glyph glyph)
    {
        text.Append(glyph.Text);
        Left = Math.Min(Left, glyph.Left);
        Right = Math.Max(Right, glyph.Right);
        LowestBase = Math.Min(LowestBase, glyph.Base);
        HighestBase = Math.Max(HighestBase, glyph.Base);
        sizes += glyph.Size;
        bold += glyph.IsBold ? 1 : 0;
        glyphs++;
    }

    /// <summary>Takes in a word that was drawn apart from this one and stands right after it.</summary>
    public void Append(PageWord next)
    {
        text.Append(next.text);
        Left = Math.Min(Left, next.Left);
        Right = Math.Max(Right, next.Right);
        LowestBase = Math.Min(LowestBase, next.LowestBase);
        HighestBase = Math.Max(HighestBase, next.HighestBase);
        sizes += next.sizes;
        bold += next.bold;
        glyphs += next.glyphs;
        EndsWithSpace = next.EndsWithSpace;
        SpaceEnd = next.SpaceEnd;
    }

    public void ReachToSpace() => Right = Math.Max(Right, SpaceEnd ?? Right);

    /// <param name="slope">How much its page's lines climb, a point to the right.</param>
    public void Straighten(double slope)
    {
        this.slope = slope;
        climb = slope * Left;
    }

    /// <summary>It is as high as its line, where a program told its size by which of its letters reach up.</summary>
    public void TakeHeightOf(double size) => lineSize = size;

    public void Turn(string letters)
    {
        text.Clear();
        text.Append(letters);
    }

    /// <summary>Around its letters; askew where its page lies askew.</summary>
    public PdfQuad QuadOn(PageSpace space, TextFrame frame)
    {
        var (up, down) = (Ascent * (lineSize ?? Size), Descent * (lineSize ?? Size));
        var rise = slope * (Right - Left);
        return new PdfQuad(
            Spot(Left, HighestBase + up),
            Spot(Right, HighestBase + up + rise),
            Spot(Left, LowestBase - down),
            Spot(Right, LowestBase - down + rise)
        );

        PdfSpot Spot(double x, double y)
        {
            var (pageX, pageY) = frame.ToPage(x, y);
            return space.ToPdf(pageX, pageY);
        }
    }
}
