using Archive.Originals.Painting;

namespace Archive.Originals.Pages;

/// <summary>One page of a PDF → its columns of lines of words. Text of another direction is read after that of most letters.</summary>
internal static class PageReader
{
    // Of a page's letters: with more that nothing names, its text cannot be used.
    private const double MostNameless = 0.3;
    private const double MostRecognised = 0.5;

    private const int FewLetters = 60;

    // A word's outlines are as many; a letterhead's rules and a frame's corners are fewer.
    private const int FewestShapes = 8;

    /// <exception cref="HostileRefusalException">There are more letters than a page can have.</exception>
    public static PageText Read(PaintedPage page)
    {
        var space = page.Space;
        if (page.Letters.Count > PdfLimits.LettersOfPage)
        {
            throw new HostileRefusalException(PdfLimits.TooManyLetters(page.Number));
        }
        var reader = new GlyphReader();
        var glyphs = reader.Read(page);
        var layer = LayerOf(page, reader);
        var columns =
            layer is TextLayer.Nameless
                ? []
                : glyphs
                    .GroupBy(glyph => glyph.Angle)
                    .OrderByDescending(group => group.Count())
                    .SelectMany(group =>
                        ColumnsOf(
                            space,
                            reader.FrameOf(group.Key),
                            WordsOf(group, layer is TextLayer.Recognised),
                            layer is TextLayer.Recognised
                        )
                    )
                    .ToList();
        return new PageText(
            new PdfPage(page.Number, (float)space.Width, (float)space.Height, space.Rotation, layer)
            {
                Unseen = reader.Unseen(page),
                HasInk = page.HasInk,
            },
            space,
            columns
        );
    }

    private static List<PageWord> WordsOf(IEnumerable<Glyph> glyphs, bool isRecognised)
    {
        var words = WordReader.Read(glyphs);
        if (isRecognised)
        {
            RecognisedWords.Mend(words);
        }
        return words;
    }

    private static IEnumerable<TextColumn> ColumnsOf(
        PageSpace space,
        TextFrame frame,
        List<PageWord> words,
        bool isRecognised
    )
    {
        Skew.Straighten(words);
        var heights = new[]
        {
            (0d, 0d),
            (space.Width, 0),
            (0, space.Height),
            (space.Width, space.Height),
        }
            .Select(corner => frame.ToFrame(corner.Item1, corner.Item2).Y)
            .ToList();
        return ReadingOrder
            .Of(words)
            .Select(column => new TextColumn(
                frame,
                heights.Min(),
                heights.Max(),
                LinesOf(column, isRecognised)
            ));
    }

    private static List<PageLine> LinesOf(IEnumerable<PageWord> words, bool isRecognised)
    {
        var lines = LineReader.Read(words);
        if (isRecognised)
        {
            lines.ForEach(RecognisedWords.Level);
        }
        return lines;
    }

    private static TextLayer LayerOf(PaintedPage page, GlyphReader reader)
    {
        if (reader.Count > 0 && reader.Nameless > MostNameless * reader.Count)
        {
            return TextLayer.Nameless;
        }
        if (reader.Recognised > MostRecognised * reader.Count)
        {
            return TextLayer.Recognised;
        }
        if (reader.Count > FewLetters)
        {
            return TextLayer.Letters;
        }
        return (page.IsPicture, reader.Count) switch
        {
            (false, 0) => page.Pictures > 0 ? TextLayer.Picture
            : page.Shapes >= FewestShapes ? TextLayer.Drawn
            : TextLayer.Empty,
            (false, _) => TextLayer.Letters,
            // A stamp upon a scan is not the scan's text.
            (true, _) => TextLayer.Picture,
        };
    }
}
