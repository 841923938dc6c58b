using System.Collections.Immutable;
using Archive.Originals.Painting;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.PdfFonts;

namespace Archive.Originals.Pages;

/// <summary>
/// A page of a PDF → its letters, each once: what is drawn twice to look bold is one letter, and what nobody sees is none.
/// </summary>
internal sealed class GlyphReader
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
    public int Recognised { get; private set; }

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

    public List<Glyph> Read(PaintedPage page)
    {
        var glyphs = new List<Glyph>(page.Letters.Count);
        foreach (var letter in page.Letters.Where(letter => letter.Concealment is null))
        {
            if (Read(letter.Letter, letter.TellsPicture) is { } glyph)
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

    /// <summary>Once the letters are read that are seen: how many words there are of letters that are not, for each reason.</summary>
    public ImmutableArray<UnseenWords> Unseen(PaintedPage page)
    {
        if (!page.Letters.Exists(letter => letter.Concealment is not null))
        {
            return [];
        }
        var glyphs = new List<(Glyph Glyph, Concealment Why)>();
        foreach (var letter in page.Letters)
        {
            // A space belongs to the letters before it.
            var why =
                letter.Concealment
                ?? (
                    string.IsNullOrWhiteSpace(letter.Letter.Value) && glyphs.Count > 0
                        ? glyphs[^1].Why
                        : null
                );
            if (why is { } concealment && TryPlace(letter.Letter) is { } glyph)
            {
                // A letter that stands there all the same is missed by nobody.
                if (glyph.IsSpace || !IsDrawnAgain(letter.Letter, glyph))
                {
                    glyphs.Add((glyph, concealment));
                }
            }
        }
        return
        [
            .. glyphs
                .GroupBy(glyph => glyph.Why, glyph => glyph.Glyph)
                .Select(group => new UnseenWords(group.Key, CountOf(group)))
                .Where(words => words.Count > 0),
        ];
    }

    // A form's empty lines are no words.
    private static int CountOf(IEnumerable<Glyph> glyphs) =>
        WordReader.Read(glyphs).Count(word => word.Text.Any(char.IsLetterOrDigit));

    private Glyph? Read(Letter letter, bool isRecognised)
    {
        if (TryPlace(letter) is not { } glyph)
        {
            return null;
        }
        if (glyph.Text.Length == 0)
        {
            ReadCode(letter);
            return null;
        }
        if (!glyph.IsSpace)
        {
            if (IsDrawnAgain(letter, glyph))
            {
                return null;
            }
            Count++;
            Nameless += GlyphText.IsNameless(glyph.Text) ? 1 : 0;
            Recognised += isRecognised ? 1 : 0;
        }
        return glyph;
    }

    // Null where it is nowhere.
    private Glyph? TryPlace(Letter letter)
    {
        var (start, end) = (letter.StartBaseLine, letter.EndBaseLine);
        if (!double.IsFinite(start.X + start.Y + end.X + end.Y))
        {
            return null;
        }
        var text = GlyphText.Clean(letter.Value);
        var angle = AngleOf(letter);
        var frame = FrameOf(angle);
        var (left, baseline) = frame.ToFrame(start.X, start.Y);
        var (right, _) = frame.ToFrame(end.X, end.Y);
        return new Glyph(
            text,
            Math.Min(left, right),
            Math.Max(left, right),
            baseline,
            SizeOf(letter),
            angle,
            letter.FontDetails?.IsBold is true,
            text.Length > 0 && string.IsNullOrWhiteSpace(text)
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

    private bool IsDrawnAgain(Letter letter, Glyph glyph)
    {
        var (at, text, size) = (letter.StartBaseLine, glyph.Text, glyph.Size);
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
