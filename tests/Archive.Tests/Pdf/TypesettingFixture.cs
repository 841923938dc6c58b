using Archive.Pdf;
using Archive.Pdf.Typesetting;

namespace Archive.Tests.Pdf;

/// <summary>One printer for all tests that print, with a data folder of its own.</summary>
public sealed class TypesettingFixture : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("archive-pdf-");
    private readonly CitedCopyPrinter printer;
    private string? missing;

    public TypesettingFixture() => printer = new CitedCopyPrinter(folder.FullName);

    /// <summary>The printer; the test is skipped, saying why, where Node or its packages are missing.</summary>
    public CitedCopyPrinter Printer
    {
        get
        {
            SkipWithoutNode();
            return printer;
        }
    }

    public string DataFolder => folder.FullName;

    /// <summary>Skips the test, saying why, where nothing can be typeset.</summary>
    public void SkipWithoutNode() => Needed.OrSkip(missing is null, missing ?? "");

    public async ValueTask InitializeAsync()
    {
        try
        {
            await using var typesetter = new Typesetter(TypesettingFolder.Default);
            var request = PrintedSamples.Request(PrintedSamples.Long(1));
            var json = PrintedDocument.Of(request.Document, request.Text, request.Permalink).Json;
            await typesetter.TypesetAsync("document.typ", json, CancellationToken.None);
        }
        catch (TypesetterUnavailableException unavailable)
        {
            missing = unavailable.Message;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await printer.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
