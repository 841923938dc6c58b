using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.PdfFonts;

namespace Archive.Originals.Pages;

/// <summary>
/// A page of a PDF → its letters, each once: what is drawn twice to look bold is one letter, and what is drawn outside
/// of the page is none.
/// </summary>
internal sealed class GlyphReader(PageSpace space)
{
    // Lines that a scanner or a typist set nearly straight are straight.
    private const int Straight = 12;

    // In letters' sizes: two equal letters nearer than this are one.
    private const double Twice = 0.12;

    private readonly Dictionary<int, TextFrame> frames = [];
    private readonly Dictionary<(string, int, int), (double X, double Y)> seen = [];
    private readonly Dictionary<IFont, NamelessFont> codes = new(
        ReferenceEqualityComparer.Instance
    );

    /// <summary>How many of the letters no font gives a name.</summary>
    public int Nameless { get; private set; }

    /// <summary>How many of the letters are not drawn, as a program leaves them that recognises letters.</summary>
    public int Unseen { get; private set; }

    /// <summary>Letters other than spaces.</summary>
    public int Count { get; private set; }

    public TextFrame FrameOf(int angle)
    {
        if (!frames.TryGetValue(angle, out var frame))
        {
            frames.Add(angle, frame = new TextFrame(angle));
        }
        return frame;
    }

    public List<Glyph> Read(Page page)
    {
        var glyphs = new List<Glyph>(page.Letters.Count);
        foreach (var letter in page.Letters)
        {
            if (Read(letter) is { } glyph)
            {
                glyphs.Add(glyph);
            }
        }
        foreach (var font in codes.Values.Where(font => font.IsText))
        {
            Count += font.Shown;
            Nameless += font.Shown;
        }
        return glyphs;
    }

    private Glyph? Read(Letter letter)
    {
        var (start, end) = (letter.StartBaseLine, letter.EndBaseLine);
        var text = GlyphText.Clean(letter.Value);
        var size = SizeOf(letter);
        if (!double.IsFinite(start.X + start.Y + end.X + end.Y) || !IsOnPage(start, size))
        {
            return null;
        }
        if (text.Length == 0)
        {
            ReadCode(letter);
            return null;
        }
        var isSpace = string.IsNullOrWhiteSpace(text);
        if (!isSpace)
        {
            if (IsDrawnAgain(text, start, size))
            {
                return null;
            }
            Count++;
            Nameless += GlyphText.IsNameless(text) ? 1 : 0;
            Unseen += letter.RenderingMode is TextRenderingMode.Neither ? 1 : 0;
        }
        var angle = AngleOf(letter);
        var frame = FrameOf(angle);
        var (left, baseline) = frame.ToFrame(start.X, start.Y);
        var (right, _) = frame.ToFrame(end.X, end.Y);
        return new Glyph(
            text,
            Math.Min(left, right),
            Math.Max(left, right),
            baseline,
            size,
            angle,
            letter.FontDetails?.IsBold is true,
            isSpace
        );
    }

    // What no font names has its code for a value.
    private void ReadCode(Letter letter)
    {
        if (
            letter is not { Value: [var code, ..] }
            || !char.IsControl(code)
            || letter.GetFont() is not { } font
        )
        {
            return;
        }
        var shown = codes.TryGetValue(font, out var before)
            ? before
            : new NamelessFont(code, 0, false);
        codes[font] = shown with
        {
            Shown = shown.Shown + 1,
            IsText = shown.IsText || shown.Code != code,
        };
    }

    private bool IsOnPage(PdfPoint at, double size) =>
        at.X > -size && at.Y > -size && at.X < space.Width + size && at.Y < space.Height + size;

    private bool IsDrawnAgain(string text, PdfPoint at, double size)
    {
        var (x, y) = ((int)Math.Round(at.X), (int)Math.Round(at.Y));
        for (var i = -1; i <= 1; i++)
        {
            for (var j = -1; j <= 1; j++)
            {
                if (
                    seen.TryGetValue((text, x + i, y + j), out var other)
                    && Math.Abs(other.X - at.X) < Twice * size
                    && Math.Abs(other.Y - at.Y) < Twice * size
                )
                {
                    return true;
                }
            }
        }
        seen[(text, x, y)] = (at.X, at.Y);
        return false;
    }

    private static double SizeOf(Letter letter)
    {
        var size = Math.Abs(letter.PointSize);
        var isSize = double.IsFinite(size) && size is > 0.5 and < 2000;
        var box = letter.BoundingBox;
        var tall = Math.Max(Math.Abs(box.Height), Math.Abs(box.Width));
        return isSize ? size
            : double.IsFinite(tall) && tall > 0.5 ? Math.Min(tall, 2000)
            : 1;
    }

    private static int AngleOf(Letter letter)
    {
        var angle = letter.TextOrientation switch
        {
            TextOrientation.Horizontal => 0,
            TextOrientation.Rotate90 => 270,
            TextOrientation.Rotate180 => 180,
            TextOrientation.Rotate270 => 90,
            _ => SlantOf(letter.StartBaseLine, letter.EndBaseLine),
        };
        var straight = (int)Math.Round(angle / 90.0) * 90;
        return (Math.Abs(angle - straight) <= Straight ? straight : angle) % 360;
    }

    private static int SlantOf(PdfPoint start, PdfPoint end)
    {
        const int step = 5;
        var angle = Math.Atan2(end.Y - start.Y, end.X - start.X) * 180 / Math.PI;
        return (((int)Math.Round(angle / step) * step) + 360) % 360;
    }

    /// <param name="IsText">Whether it shows more than one code: a font that shows one alone, again and again, fills an area.</param>
    private readonly record struct NamelessFont(char Code, int Shown, bool IsText);
}
