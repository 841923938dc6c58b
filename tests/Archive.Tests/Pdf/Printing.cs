using Archive.Pdf;

namespace Archive.Tests.Pdf;

/// <summary>A copy's bytes, for tests that ask for nothing else.</summary>
internal static class Printing
{
    public static async Task<byte[]> PdfOfAsync(
        this CitedCopyPrinter printer,
        CopyRequest request,
        CancellationToken cancel
    ) => (await printer.PrintAsync(request, cancel)).Pdf;
}
