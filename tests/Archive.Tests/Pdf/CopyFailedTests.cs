using Archive.Pdf;

namespace Archive.Tests.Pdf;

/// <summary>A fault that nobody foresaw, here a printer used after its end, belongs to the one document it met.</summary>
public sealed class CopyFailedTests : IDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("archive-copy-");

    public void Dispose() => data.Delete(recursive: true);

    [Fact]
    public async Task An_unforeseen_fault_is_a_sentence_that_names_the_document_and_keeps_its_cause()
    {
        var printer = new CitedCopyPrinter(data.FullName);
        await printer.DisposeAsync();
        var request = PrintedSamples.Request(PrintedSamples.Long(1));

        var failed = await Assert.ThrowsAsync<CopyFailedException>(() =>
            printer.PrintAsync(request, TestContext.Current.CancellationToken)
        );

        Assert.Equal(
            $"Printing '{request.Document.Id}' failed by a fault of this program. Its text and its citations can be had all the same; report it, with the document's id.",
            failed.Message
        );
        Assert.IsType<ObjectDisposedException>(failed.InnerException);
    }

    [Fact]
    public async Task Who_gives_up_waiting_has_met_no_fault()
    {
        await using var printer = new CitedCopyPrinter(data.FullName);
        var request = PrintedSamples.Request(PrintedSamples.Long(1));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            printer.PrintAsync(request, new CancellationToken(canceled: true))
        );
    }
}
