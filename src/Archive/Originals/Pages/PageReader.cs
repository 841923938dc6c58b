using UglyToad.PdfPig.Content;

namespace Archive.Originals.Pages;

/// <summary>One page of a PDF → its columns of lines of words. Text of another direction is read after that of most letters.</summary>
internal static class PageReader
{
    // Of a page's letters: with more that nothing names, its text cannot be used.
    private const double MostNameless = 0.3;
    private const double MostUnseen = 0.5;

    // Of a page: a picture that covers more may show its text.
    private const double WholePage = 0.5;
    private const int FewLetters = 60;

    /// <exception cref="HostileRefusalException">There are more letters than a page can have.</exception>
    public static PageText Read(Page page)
    {
        var space = PageSpace.Of(page);
        if (page.Letters.Count > PdfLimits.LettersOfPage)
        {
            throw new HostileRefusalException(PdfLimits.TooManyLetters(page.Number));
        }
        var reader = new GlyphReader(space);
        var glyphs = reader.Read(page);
        var layer = LayerOf(page, space, reader);
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
            new PdfPage(
                page.Number,
                (float)space.Width,
                (float)space.Height,
                space.Rotation,
                layer
            ),
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

    private static TextLayer LayerOf(Page page, PageSpace space, GlyphReader reader)
    {
        if (reader.Count > 0 && reader.Nameless > MostNameless * reader.Count)
        {
            return TextLayer.Nameless;
        }
        if (reader.Count > FewLetters && reader.Unseen <= MostUnseen * reader.Count)
        {
            return TextLayer.Letters;
        }
        var isPicture = PictureShare(page, space) > WholePage;
        return (isPicture, reader.Count) switch
        {
            (false, 0) => page.NumberOfImages > 0 ? TextLayer.Picture : TextLayer.Empty,
            (false, _) => TextLayer.Letters,
            (true, _) when reader.Unseen > MostUnseen * reader.Count => TextLayer.Recognised,
            // A stamp upon a scan is not the scan's text.
            (true, _) => reader.Count <= FewLetters ? TextLayer.Picture : TextLayer.Letters,
        };
    }

    // Of the page's area. What cannot be measured is taken to cover it.
    private static double PictureShare(Page page, PageSpace space)
    {
        if (page.NumberOfImages == 0)
        {
            return 0;
        }
        var area = page.GetImages()
            .Take(PdfLimits.ImagesOfPage)
            .Sum(image => Math.Abs(image.BoundingBox.Width * image.BoundingBox.Height));
        var share = area / Math.Max(1, space.Width * space.Height);
        return double.IsFinite(share) ? share : 1;
    }
}
