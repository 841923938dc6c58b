using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace Archive.Originals.Pages;

/// <summary>The bytes of a PDF → a <see cref="ReadPdf"/>, in the child process. A page that fails is told, and the others are read.</summary>
internal sealed class PdfFileReader : IHostileFormat
{
    public const string FormatName = "pdf";

    private static readonly ParsingOptions Options = new()
    {
        UseLenientParsing = true,
        SkipMissingFonts = true,
        ClipPaths = false,
    };

    public string Name => FormatName;

    public byte[] Read(HostileFile file)
    {
        var skipped = file
            .Options.Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(number => int.Parse(number, null))
            .ToHashSet();
        using var pdf = Open(file.Bytes);
        if (pdf.NumberOfPages > PdfLimits.Pages)
        {
            throw new HostileRefusalException(PdfLimits.TooManyPages(pdf.NumberOfPages));
        }
        var pages = new List<PageText>();
        var words = 0;
        for (var number = 1; number <= pdf.NumberOfPages; number++)
        {
            if (skipped.Contains(number))
            {
                continue;
            }
            file.BeginStep(number);
            pages.Add(ReadPage(pdf, number));
            words += pages[^1].Columns.Sum(column => column.Lines.Sum(line => line.Words.Count));
            if (words > PdfLimits.Words)
            {
                throw new HostileRefusalException(PdfLimits.TooManyWords());
            }
        }
        return PdfLayout.Read(pages).ToBytes();
    }

    private static PdfDocument Open(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return PdfDocument.Open(bytes, Options);
        }
        catch (PdfDocumentEncryptedException locked)
        {
            throw new HostileRefusalException(
                "The PDF is locked with a password. Open it with the password, print it to a new PDF, and import that.",
                locked
            );
        }
    }

    // Memory that runs out ends the reading of the file: another process may read the other pages.
#pragma warning disable CA1031
    private static PageText ReadPage(PdfDocument pdf, int number)
    {
        try
        {
            return PageReader.Read(pdf.GetPage(number));
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
