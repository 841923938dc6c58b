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
internal sealed class PagePainter : PathFollower
{
    private readonly PaintedPage page;
    private readonly LetterPainter letters;
    private readonly ShapePainter shapes;
    private readonly PicturePainter pictures;
    private readonly HiddenContent hidden;
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
            page,
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
        var canvas = new Canvas(page.Bounds);
        letters = new LetterPainter(page, canvas);
        shapes = new ShapePainter(page, canvas);
        pictures = new PicturePainter(page, canvas);
        hidden = new HiddenContent(resourceStore, pdfScanner);
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
            && letters.TryCombine(unicode, TextSequence)
        )
        {
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
        letters.Paint(letter, hidden.IsHere, BrushOf(currentState));
    }

    public override void ApplyXObject(NameToken xObjectName)
    {
        var isHidden = hidden.Enter(xObjectName);
        try
        {
            base.ApplyXObject(xObjectName);
        }
        finally
        {
            hidden.Leave(isHidden);
        }
    }

    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        var (alpha, isPlain) = (groupAlpha, isGroupPlain);
        if (formStream.StreamDictionary.ContainsKey(NameToken.Group))
        {
            var brush = BrushOf(GetCurrentState());
            groupAlpha = brush.FillAlpha;
            isGroupPlain = brush.IsPlain;
            if (!isGroupPlain && !hidden.IsHere)
            {
                // Masked or blended, it may leave any colour.
                shapes.PaintUnknown(brush);
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

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) =>
        PaintPicture(
            xObjectContentRecord.AppliedTransformation,
            PicturePainter.IsMasked(xObjectContentRecord.Stream.StreamDictionary, PdfScanner)
        );

    protected override void RenderInlineImage(InlineImage inlineImage) =>
        PaintPicture(CurrentTransformationMatrix, inlineImage.IsImageMask);

    public override void PaintShading(NameToken shadingName)
    {
        if (!hidden.IsHere)
        {
            var brush = BrushOf(GetCurrentState());
            shapes.PaintUnknown(brush);
            page.AddPattern(brush.Clip.Box);
        }
    }

    public override void BeginMarkedContent(
        NameToken name,
        NameToken? propertyDictionaryName,
        DictionaryToken? properties
    ) => hidden.Begin(name, propertyDictionaryName, properties);

    public override void EndMarkedContent() => hidden.End();

    private Brush BrushOf(CurrentGraphicsState state) =>
        new(
            state,
            Clip,
            groupAlpha,
            isGroupPlain && state.BlendMode is BlendMode.Normal && state.SoftMask is null
        );

    protected override void PaintPath(PagePath path, bool fills, bool strokes)
    {
        if (hidden.IsHere)
        {
            return;
        }
        var brush = BrushOf(GetCurrentState());
        if (fills)
        {
            shapes.Fill(path, brush);
        }
        if (strokes)
        {
            shapes.Stroke(path, brush);
        }
    }

    private void PaintPicture(TransformationMatrix matrix, bool isMasked)
    {
        if (!hidden.IsHere)
        {
            pictures.Paint(matrix, isMasked, BrushOf(GetCurrentState()));
        }
    }
}
