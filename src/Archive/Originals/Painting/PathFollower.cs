using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;

namespace Archive.Originals.Painting;

/// <summary>Follows the operations of a page that draw paths and clip it: what is painted along a path, <see cref="PagePainter"/> says.</summary>
internal abstract class PathFollower : BaseStreamProcessor<PaintedPage>
{
    private readonly Stack<Clip> clips = [];
    private readonly PagePath path = new();
    private bool isClippedNext;

    protected PathFollower(
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
        ) => clips.Push(new Clip(page.Bounds, IsExact: true));

    /// <summary>The part of the page that may be painted on now.</summary>
    protected Clip Clip => clips.Peek();

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

    public override void BeginSubpath() => path.Begin();

    public override PdfPoint? CloseSubpath() => path.Close();

    public override void MoveTo(double x, double y)
    {
        path.Begin();
        Go(x, y);
    }

    public override void LineTo(double x, double y)
    {
        if (path.IsOpen)
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
        path.Begin();
        Go(x, y);
        Go(x + width, y);
        Go(x + width, y + height);
        Go(x, y + height);
        path.Close();
    }

    public override void StrokePath(bool close) => Paint(fills: false, strokes: true, close);

    public override void FillPath(FillingRule fillingRule, bool close) =>
        Paint(fills: true, strokes: false, close);

    public override void FillStrokePath(FillingRule fillingRule, bool close) =>
        Paint(fills: true, strokes: true, close);

    public override void EndPath()
    {
        if (isClippedNext)
        {
            clips.Push(clips.Pop().Within(path.Outlines));
        }
        isClippedNext = false;
        path.Clear();
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

    protected abstract void PaintPath(PagePath path, bool fills, bool strokes);

    private void Paint(bool fills, bool strokes, bool close)
    {
        if (close)
        {
            path.Close();
        }
        PaintPath(path, fills, strokes);
        EndPath();
    }

    private void Go(double x, double y)
    {
        CurrentPosition = At(x, y);
        path.Add(CurrentPosition);
    }

    private void Curve(params ReadOnlySpan<PdfPoint> through)
    {
        if (path.IsOpen)
        {
            path.Curve(through);
            CurrentPosition = through[^1];
        }
    }

    private PdfPoint At(double x, double y) =>
        CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
}
