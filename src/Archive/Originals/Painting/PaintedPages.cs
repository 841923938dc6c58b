using Archive.Originals.Pages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Archive.Originals.Painting;

/// <summary>Makes a <see cref="PaintedPage"/> of what PdfPig parses of a page: each page is painted once, and its letters come of that.</summary>
internal sealed class PaintedPages(
    IPdfTokenScanner pdfScanner,
    IResourceStore resourceStore,
    ILookupFilterProvider filterProvider,
    IPageContentParser pageContentParser,
    ParsingOptions parsingOptions
)
    : BasePageFactory<PaintedPage>(
        pdfScanner,
        resourceStore,
        filterProvider,
        pageContentParser,
        parsingOptions
    )
{
    protected override PaintedPage ProcessPage(
        int pageNumber,
        DictionaryToken dictionary,
        NamedDestinations namedDestinations,
        MediaBox mediaBox,
        CropBox cropBox,
        UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation,
        TransformationMatrix initialMatrix,
        IReadOnlyList<IGraphicsStateOperation> operations
    )
    {
        var space = PageSpace.Of(cropBox, rotation);
        var page = new PaintedPage(
            pageNumber,
            space,
            new AnnotationProvider(
                PdfScanner,
                dictionary,
                initialMatrix,
                namedDestinations,
                ParsingOptions.Logger
            )
        );
        return new PagePainter(
            page,
            ResourceStore,
            PdfScanner,
            PageContentParser,
            FilterProvider,
            cropBox,
            userSpaceUnit,
            rotation,
            initialMatrix,
            ParsingOptions
        ).Process(pageNumber, operations);
    }
}
