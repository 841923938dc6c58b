using Archive.Pdf.Originals;

namespace Archive.Web.Reading;

/// <summary>Opens the map between a document's words and their places on its PDF original.</summary>
internal sealed class OriginalWordPlaces(OriginalPlaces places)
{
    private const long Largest = 100_000_000;

    // A scan may take long to be recognised; the page asks again.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    /// <summary>Whether the original is a PDF that lies beside the document.</summary>
    public static bool HasPdf(OpenedDocument opened) =>
        opened.Document.Original?.MediaType == "application/pdf"
        && OriginalBytes.PathOf(opened) is not null;

    /// <returns>Null where there is no PDF to look at.</returns>
    public async Task<OriginalReading?> OfAsync(OpenedDocument opened, CancellationToken cancel)
    {
        if (!HasPdf(opened) || OriginalBytes.PathOf(opened) is not { } path)
        {
            return null;
        }
        if (new FileInfo(path).Length > Largest)
        {
            return new OriginalReading.Unreadable("The original is too large to be searched.");
        }
        return await places.OfAsync(
            opened.Text,
            opened.Sha256,
            (opened.Document.Original!.Sha256, await File.ReadAllBytesAsync(path, cancel)),
            Patience,
            cancel
        );
    }
}
