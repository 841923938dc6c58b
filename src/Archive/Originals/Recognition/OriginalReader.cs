using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Archive.Originals.Pages;

namespace Archive.Originals.Recognition;

/// <summary>
/// A PDF → what stands on its pages, letters of scans among them where the program that recognises them is installed. What
/// took so long to recognise is kept in a folder, where one is given.
/// </summary>
/// <param name="cacheFolder">Derived files: whatever is in it may be deleted.</param>
public sealed class OriginalReader(
    ReaderPool pool,
    OcrLimits? limits = null,
    string? cacheFolder = null
) : IDisposable
{
    // Changed with whatever changes what is read off a recognised page.
    private const int Version = 2;

    private readonly PdfReader reader = new(pool);
    private readonly DerivedFiles? cache = cacheFolder is null
        ? null
        : new DerivedFiles(cacheFolder, 256L << 20);
    private readonly OcrMyPdf recogniser = new(limits ?? new OcrLimits());

    /// <summary>The folder for what was recognised, in that for all that is derived.</summary>
    public static string FolderIn(string data) => Path.Combine(data, "ocr");

    /// <exception cref="UnreadableException">It cannot be read; the message says why and what to do.</exception>
    public async Task<ReadOriginal> ReadAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        var read = await reader.ReadAsync(bytes, cancel);
        var waiting = Waiting(read);
        if (waiting.IsEmpty)
        {
            return new ReadOriginal(read);
        }
        var name = FormattableString.Invariant(
            $"{Convert.ToHexStringLower(SHA256.HashData(bytes.Span))}-{Version}.json"
        );
        if (await TryReadAsync(name, cancel) is { } kept)
        {
            return new ReadOriginal(kept);
        }
        var isNameless = read.Pages.Any(page => page.Layer is TextLayer.Nameless);
        switch (await recogniser.RecogniseAsync(bytes, waiting, isNameless, cancel))
        {
            case OcrOutcome.Recognised recognised:
                var again = WithWordless(await reader.ReadAsync(recognised.Pdf, cancel), waiting);
                if (cache is not null)
                {
                    await cache.TryWriteAsync(name, again.ToBytes(), cancel);
                }
                return new ReadOriginal(again);
            case OcrOutcome.Failed failed:
                return new ReadOriginal(read, failed.Reason);
            default:
                throw new InvalidOperationException("No such outcome.");
        }
    }

    public void Dispose() => recogniser.Dispose();

    private static ImmutableArray<int> Waiting(ReadPdf read) =>
        [
            .. read
                .Pages.Where(page =>
                    page.Layer is TextLayer.Picture or TextLayer.Nameless or TextLayer.Drawn
                )
                .Select(page => page.Number),
        ];

    // Those are not looked at again.
    private static ReadPdf WithWordless(ReadPdf read, ImmutableArray<int> looked) =>
        read with
        {
            Pages =
            [
                .. read.Pages.Select(page =>
                    page.Layer is TextLayer.Picture or TextLayer.Drawn
                    && looked.Contains(page.Number)
                        ? page with
                        {
                            Layer = TextLayer.Wordless,
                        }
                        : page
                ),
            ],
        };

    private async Task<ReadPdf?> TryReadAsync(string name, CancellationToken cancel)
    {
        try
        {
            return cache is not null && await cache.TryReadAsync(name, cancel) is { } bytes
                ? ReadPdf.FromBytes(bytes)
                : null;
        }
        catch (JsonException)
        {
            // It can be recognised again.
            return null;
        }
    }
}
