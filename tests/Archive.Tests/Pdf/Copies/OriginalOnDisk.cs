using System.Security.Cryptography;
using Archive.Documents;
using Archive.Originals;
using Archive.Originals.Recognition;
using Archive.Pdf;
using Archive.Pdf.Originals;
using Archive.Pdf.Typesetting;

namespace Archive.Tests.Pdf.Copies;

/// <summary>A PDF as a document's original, and a printer of copies on it, with a folder of their own.</summary>
internal sealed class OriginalOnDisk : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("archive-copy-");
    private readonly OriginalReader reader;

    public OriginalOnDisk(ReaderPool pool, byte[] pdf, params string[] paragraphs)
    {
        Bytes = pdf;
        File.WriteAllBytes(FilePath, pdf);
        reader = new OriginalReader(pool);
        Printer = new CitedCopyPrinter(
            folder.FullName,
            new Typesetter(TypesettingFolder.Default),
            pool,
            new OriginalPlaces(reader)
        );
        Document = Some.Letter("a", paragraphs) with
        {
            Original = new OriginalFile(
                "a.pdf",
                "application/pdf",
                Convert.ToHexStringLower(SHA256.HashData(pdf))
            ),
        };
    }

    public byte[] Bytes { get; }

    public string FilePath => Path.Combine(folder.FullName, "a.pdf");

    public Document Document { get; }

    public CitedCopyPrinter Printer { get; }

    public CopyRequest Request(params string[] quotations) =>
        PrintedSamples.Request(
            Document,
            [.. quotations.Select(words => PrintedSamples.Quotation(Document, words))]
        ) with
        {
            Form = CopyForm.Original,
            OriginalPath = FilePath,
        };

    public Task<PrintedCopy> PrintAsync(params string[] quotations) =>
        Printer.PrintAsync(Request(quotations), TestContext.Current.CancellationToken);

    public (int Code, string Said) Read(byte[] pdf, string program, params string[] arguments)
    {
        var file = Path.Combine(folder.FullName, "read.pdf");
        File.WriteAllBytes(file, pdf);
        return Tool.Run(program, [.. arguments, file]);
    }

    public async ValueTask DisposeAsync()
    {
        await Printer.DisposeAsync();
        reader.Dispose();
        folder.Delete(recursive: true);
    }
}
