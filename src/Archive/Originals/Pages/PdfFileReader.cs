using Archive.Documents.Reading;
using Archive.Originals.Painting;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace Archive.Originals.Pages;

/// <summary>The bytes of a PDF → a <see cref="ReadPdf"/>, in the child process. A page that fails is told, and the others are read.</summary>
internal sealed class PdfFileReader : IHostileFormat
{
    public const string FormatName = "pdf";

    private static readonly NameToken Language = NameToken.Create("Lang");

    public string Name => FormatName;

    public byte[] Read(HostileFile file)
    {
        var skipped = file
            .Options.Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(number => int.Parse(number, null))
            .ToHashSet();
        var complaints = new ParsingComplaints();
        using var pdf = Open(file.Bytes, complaints);
        if (pdf.NumberOfPages > PdfLimits.Pages)
        {
            throw new HostileRefusalException(PdfLimits.TooManyPages(pdf.NumberOfPages));
        }
        var pages = new List<PageText>();
        var asides = new AsideReader();
        var words = 0;
        for (var number = 1; number <= pdf.NumberOfPages; number++)
        {
            if (skipped.Contains(number))
            {
                continue;
            }
            file.BeginStep(number);
            complaints.BeginPage();
            pages.Add(ReadPage(pdf, number, complaints, asides));
            words += pages[^1].Columns.Sum(column => column.Lines.Sum(line => line.Words.Count));
            if (words > PdfLimits.Words)
            {
                throw new HostileRefusalException(PdfLimits.TooManyWords());
            }
        }
        asides.ReadForm(pdf);
        var read = PdfLayout.Read(pages) with
        {
            Asides = asides.Found,
            AreAsidesIncomplete = asides.IsIncomplete,
            Language = LanguageOf(pdf),
        };
        return read.ToBytes();
    }

    private static string? LanguageOf(PdfDocument pdf) =>
        pdf.Structure.Catalog.CatalogDictionary.TryGet<IDataToken<string>>(
            Language,
            pdf.Structure.TokenScanner,
            out var tag
        )
            ? LanguageTag.Read(tag.Data)
            : null;

    private static PdfDocument Open(ReadOnlyMemory<byte> bytes, ParsingComplaints complaints)
    {
        var options = new ParsingOptions
        {
            UseLenientParsing = true,
            SkipMissingFonts = true,
            ClipPaths = false,
            MaxStackDepth = 1000,
            Logger = complaints,
            FilterProvider = new PdfFilters(complaints),
        };
        try
        {
            var pdf = OpenUnnested(bytes, options);
            pdf.AddPageFactory(new PageDictionaries(new BuiltInEncodings(pdf.Structure)));
            pdf.AddPageFactory<PaintedPage, PaintedPages>();
            HiddenLayers.Note(pdf.Structure);
            return pdf;
        }
        catch (PdfDocumentEncryptedException locked)
        {
            throw new HostileRefusalException(
                "The PDF is locked with a password. Open it with the password, print it to a new PDF, and import that.",
                locked
            );
        }
    }

    private static PdfDocument OpenUnnested(ReadOnlyMemory<byte> bytes, ParsingOptions options)
    {
        try
        {
            return PdfDocument.Open(bytes, options);
        }
        catch (PdfDocumentStackDepthException)
        {
            return PdfDocument.Open(EmptyNesting.Unnested(bytes.Span), options);
        }
    }

    // Memory that runs out ends the reading of the file: another process may read the other pages.
#pragma warning disable CA1031
    private static PageText ReadPage(
        PdfDocument pdf,
        int number,
        ParsingComplaints complaints,
        AsideReader asides
    )
    {
        try
        {
            pdf.GetPage<DictionaryToken>(number);
            var page = pdf.GetPage<PaintedPage>(number);
            asides.ReadNotes(page);
            var read = PageReader.Read(page);
            return complaints.Any
                ? read with
                {
                    Page = read.Page with
                    {
                        Incomplete = "Part of the page is damaged, and words may be missing.",
                    },
                }
                : read;
        }
        catch (Exception fault)
            when (fault
                    is not (
                        OutOfMemoryException
                        or InsufficientExecutionStackException
                        or HostileRefusalException
                    )
            )
        {
            return Unread(number, "The page is damaged, and its text could not be read.");
        }
    }
#pragma warning restore CA1031

    private static PageText Unread(int number, string why) =>
        new(new PdfPage(number, 0, 0, 0, TextLayer.Empty, why), new PageSpace(0, 0, 0, 0, 0), []);
}
