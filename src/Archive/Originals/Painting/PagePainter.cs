using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Util;

namespace Archive.Originals.Painting;

/// <summary>
/// Follows the operations of a page in their order, as a viewer does, and keeps of them what shows whether a letter is
/// seen. In doubt it is: only what surely hides a letter does.
/// </summary>
internal sealed class PagePainter : BaseStreamProcessor<PaintedPage>
{
    private const double Transparent = 0.02;
    private const double Opaque = 0.99;

    private static readonly NameToken Layer = NameToken.Create("OC");
    private static readonly NameToken MaskInData = NameToken.Create("SMaskInData");

    private readonly PaintedPage page;
    private readonly Canvas canvas;
    private readonly LetterPainter letters;
    private readonly Stack<Clip> clips = [];
    private readonly Stack<bool> marked = [];
    private readonly List<Outline> path = [];
    private Outline? line;
    private bool isClippedNext;
    private int hidden;
    private double groupAlpha = 1;
    private bool isGroupPlain = true;

    public PagePainter(
        PaintedPage page,
        IResourceStore resourceStore,
        IPdfTokenScanner pdfScanner,
        IPageContentParser pageContentParser,
        ILookupFilterProvider filterProvider,
        CropBox cropBox,
        UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation,
        in TransformationMatrix initialMatrix,
        ParsingOptions parsingOptions
    )
        : base(
            page.Number,
            resourceStore,
            pdfScanner,
            pageContentParser,
            filterProvider,
            cropBox,
            userSpaceUnit,
            rotation,
            initialMatrix,
            parsingOptions
        )
    {
        this.page = page;
        // Of a page without a size nothing can be outside.
        const double far = 1e6;
        var whole = new Box(0, 0, page.Space.Width, page.Space.Height);
        var box = whole.IsEmpty ? new Box(-far, -far, far, far) : whole;
        canvas = new Canvas(box);
        letters = new LetterPainter(page, canvas, box);
        clips.Push(new Clip(box, IsExact: true));
    }

    public override PaintedPage Process(
        int pageNumberCurrent,
        IReadOnlyList<IGraphicsStateOperation> operations
    )
    {
        PageNumber = pageNumberCurrent;
        CloneAllStates();
        // For a damaged page that shows text without beginning one.
        BeginText();
        ProcessOperations(operations);
        page.Settle();
        return page;
    }

    public override void PushState()
    {
        base.PushState();
        clips.Push(clips.Peek());
    }

    public override void PopState()
    {
        var before = StackSize;
        base.PopState();
        if (StackSize < before && clips.Count > 1)
        {
            clips.Pop();
        }
    }

    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox
    )
    {
        if (
            Diacritics.IsInCombiningDiacriticRange(unicode)
            && currentOffset > 0
            && page.Letters.Count > 0
            && page.Letters[^1] is { } before
            && before.Letter.TextSequence == TextSequence
            && Diacritics.TryCombineDiacriticWithPreviousLetter(
                unicode,
                before.Letter.Value,
                out var together
            )
        )
        {
            before.Combine(together);
            return;
        }
        var drawn = PerformantRectangleTransformer.Transform(
            renderingMatrix,
            textMatrix,
            transformationMatrix,
            characterBoundingBox.GlyphBounds
        );
        var set = PerformantRectangleTransformer.Transform(
            renderingMatrix,
            textMatrix,
            transformationMatrix,
            new PdfRectangle(0, 0, characterBoundingBox.Width, UserSpaceUnit.PointMultiples)
        );
        var letter = new Letter(
            unicode,
            drawn.Width > double.Epsilon || drawn.Height > double.Epsilon ? drawn : set,
            set,
            set.BottomLeft,
            set.BottomRight,
            set.Width,
            fontSize,
            font,
            currentState.FontState.TextRenderingMode,
            currentState.CurrentStrokingColor!,
            currentState.CurrentNonStrokingColor!,
            pointSize,
            TextSequence
        );
        letters.Add(
            letter,
            currentState,
            clips.Peek(),
            hidden > 0,
            groupAlpha,
            IsPlain(currentState)
        );
    }

    public override void ApplyXObject(NameToken xObjectName)
    {
        var isHidden =
            ResourceStore.TryGetXObject(xObjectName, out var stream)
            && stream.StreamDictionary.TryGet(Layer, out var layer)
            && HiddenLayers.IsHidden(layer, PdfScanner);
        hidden += isHidden ? 1 : 0;
        try
        {
            base.ApplyXObject(xObjectName);
        }
        finally
        {
            hidden -= isHidden ? 1 : 0;
        }
    }

    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        var (alpha, isPlain) = (groupAlpha, isGroupPlain);
        if (formStream.StreamDictionary.ContainsKey(NameToken.Group))
        {
            var state = GetCurrentState();
            groupAlpha *= state.AlphaConstantNonStroking;
            isGroupPlain = IsPlain(state);
            if (!isGroupPlain && hidden == 0)
            {
                // Masked or blended, it may leave any colour.
                canvas.Paint(clips.Peek().Box, null);
            }
        }
        try
        {
            base.ProcessFormXObject(formStream, xObjectName);
        }
        finally
        {
            (groupAlpha, isGroupPlain) = (alpha, isPlain);
        }
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord)
    {
        var dictionary = xObjectContentRecord.Stream.StreamDictionary;
        PaintPicture(
            xObjectContentRecord.AppliedTransformation,
            !dictionary.ContainsKey(NameToken.Smask)
                && !dictionary.ContainsKey(NameToken.Mask)
                && !dictionary.ContainsKey(MaskInData)
                && !(
                    dictionary.TryGet<BooleanToken>(NameToken.ImageMask, PdfScanner, out var isMask)
                    && isMask.Data
                )
        );
    }

    protected override void RenderInlineImage(InlineImage inlineImage) =>
        PaintPicture(CurrentTransformationMatrix, !inlineImage.IsImageMask);

    public override void BeginSubpath()
    {
        line = new Outline();
        path.Add(line);
    }

    public override PdfPoint? CloseSubpath()
    {
        var first = line?.First;
        line?.Close();
        line = null;
        return first;
    }

    public override void MoveTo(double x, double y)
    {
        BeginSubpath();
        Go(x, y);
    }

    public override void LineTo(double x, double y)
    {
        if (line is not null)
        {
            Go(x, y);
        }
    }

    public override void BezierCurveTo(double x2, double y2, double x3, double y3) =>
        Curve(At(x2, y2), At(x3, y3));

    public override void BezierCurveTo(
        double x1,
        double y1,
        double x2,
        double y2,
        double x3,
        double y3
    ) => Curve(At(x1, y1), At(x2, y2), At(x3, y3));

    public override void Rectangle(double x, double y, double width, double height)
    {
        BeginSubpath();
        Go(x, y);
        Go(x + width, y);
        Go(x + width, y + height);
        Go(x, y + height);
        line!.Close();
        line = null;
    }

    public override void StrokePath(bool close) => PaintPath(fills: false, strokes: true, close);

    public override void FillPath(FillingRule fillingRule, bool close) =>
        PaintPath(fills: true, strokes: false, close);

    public override void FillStrokePath(FillingRule fillingRule, bool close) =>
        PaintPath(fills: true, strokes: true, close);

    public override void EndPath()
    {
        if (isClippedNext)
        {
            clips.Push(clips.Pop().Within(path));
        }
        isClippedNext = false;
        path.Clear();
        line = null;
    }

    public override void ClosePath() => EndPath();

    public override void ModifyClippingIntersect(FillingRule clippingRule) => isClippedNext = true;

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
        var outline = new Outline();
        foreach (
            var corner in (PdfPoint[])
                [rectangle.BottomLeft, rectangle.BottomRight, rectangle.TopRight, rectangle.TopLeft]
        )
        {
            outline.Add(At(corner.X, corner.Y));
        }
        clips.Push(clips.Pop().Within([outline]));
    }

    public override void PaintShading(NameToken shadingName)
    {
        if (hidden == 0)
        {
            canvas.Paint(clips.Peek().Box, null);
            page.AddPattern(clips.Peek().Box);
        }
    }

    public override void BeginMarkedContent(
        NameToken name,
        NameToken? propertyDictionaryName,
        DictionaryToken? properties
    )
    {
        var isHidden =
            name.Data == Layer.Data
            && HiddenLayers.IsHidden(
                propertyDictionaryName is null
                    ? properties
                    : ResourceStore.GetMarkedContentPropertiesDictionary(propertyDictionaryName),
                PdfScanner
            );
        marked.Push(isHidden);
        hidden += isHidden ? 1 : 0;
    }

    public override void EndMarkedContent()
    {
        if (marked.TryPop(out var wasHidden))
        {
            hidden -= wasHidden ? 1 : 0;
        }
    }

    // Anything else may show what is behind it, or make another colour of both.
    private bool IsPlain(CurrentGraphicsState state) =>
        isGroupPlain && state.BlendMode is BlendMode.Normal && state.SoftMask is null;

    private void PaintPath(bool fills, bool strokes, bool close)
    {
        if (close)
        {
            line?.Close();
        }
        if (hidden == 0)
        {
            var state = GetCurrentState();
            if (fills)
            {
                Fill(state);
            }
            if (strokes)
            {
                Stroke(state);
            }
        }
        EndPath();
    }

    private void Fill(CurrentGraphicsState state)
    {
        var alpha = state.AlphaConstantNonStroking * groupAlpha;
        if (alpha < Transparent)
        {
            return;
        }
        var colour = state.CurrentNonStrokingColor;
        var ink = Ink.Of(colour);
        var isWhole = HasNoHoles();
        foreach (var outline in path)
        {
            Paint(
                outline.Box,
                isWhole && outline.IsRectangle,
                alpha >= Opaque && IsPlain(state) ? ink : null
            );
            var shown = outline.Box.Meet(clips.Peek().Box);
            if (ink is null)
            {
                page.AddPattern(shown);
            }
            else if (!shown.IsEmpty && ink.Value.StandsOutFrom(Ink.Paper, alpha))
            {
                Show(outline, shown);
            }
        }
    }

    private void Stroke(CurrentGraphicsState state)
    {
        var alpha = state.AlphaConstantStroking * groupAlpha;
        if (alpha < Transparent)
        {
            return;
        }
        var ink = Ink.Of(state.CurrentStrokingColor);
        var matrix = state.CurrentTransformationMatrix;
        var width =
            state.LineWidth * Math.Sqrt(Math.Abs((matrix.A * matrix.D) - (matrix.B * matrix.C)));
        foreach (var outline in path)
        {
            foreach (var (box, isWhole) in outline.Strokes(width))
            {
                Paint(box, isWhole, alpha >= Opaque && IsPlain(state) ? ink : null);
            }
            var shown = outline.Box.Widened(width / 2).Meet(clips.Peek().Box);
            if (!shown.IsEmpty && ink?.StandsOutFrom(Ink.Paper, alpha) is not false)
            {
                Show(outline, shown);
            }
        }
    }

    private void Show(Outline outline, Box shown)
    {
        if (outline.IsShape)
        {
            page.AddShape(shown);
        }
        else
        {
            page.AddInk();
        }
    }

    /// <param name="ink">Null where what is behind it shows through, or it is no one colour.</param>
    private void Paint(Box box, bool isWhole, Ink? ink)
    {
        var clip = clips.Peek();
        var shown = box.Meet(clip.Box);
        if (!isWhole || !clip.IsExact || ink is null)
        {
            canvas.Paint(shown, null);
            return;
        }
        canvas.Paint(shown, ink);
        foreach (var letter in canvas.Cover(shown))
        {
            letter.Concealment = Concealment.Covered;
        }
    }

    private void PaintPicture(TransformationMatrix matrix, bool isOpaque)
    {
        var state = GetCurrentState();
        if (hidden > 0 || state.AlphaConstantNonStroking * groupAlpha < Transparent)
        {
            return;
        }
        const double straight = 1e-3;
        var (clip, box) = (
            clips.Peek(),
            Box.Around(matrix.Transform(new PdfRectangle(0, 0, 1, 1)))
        );
        var shown = box.Meet(clip.Box);
        var area = Math.Abs((matrix.A * matrix.D) - (matrix.B * matrix.C));
        page.AddPicture(shown, area);
        canvas.Paint(shown, null);
        // Upright, so that it fills its box.
        if (
            isOpaque
            && clip.IsExact
            && IsPlain(state)
            && state.AlphaConstantNonStroking * groupAlpha >= Opaque
            && area >= box.Area * (1 - straight)
        )
        {
            foreach (var letter in canvas.Cover(shown))
            {
                letter.IsUnderPicture = true;
            }
        }
    }

    // Two outlines of a path, one in the other, may leave a hole.
    private bool HasNoHoles()
    {
        const int most = 32;
        if (path.Count > most)
        {
            return false;
        }
        for (var i = 1; i < path.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (path[i].Box.Touches(path[j].Box))
                {
                    return false;
                }
            }
        }
        return true;
    }

    private void Go(double x, double y)
    {
        CurrentPosition = At(x, y);
        line!.Add(CurrentPosition);
    }

    private void Curve(params ReadOnlySpan<PdfPoint> through)
    {
        if (line is not null)
        {
            line.Curve(through);
            CurrentPosition = through[^1];
        }
    }

    private PdfPoint At(double x, double y) =>
        CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
}
