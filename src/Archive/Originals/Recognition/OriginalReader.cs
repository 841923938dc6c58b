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
    private readonly PdfReader reader = new(pool);
    private readonly OcrMyPdf recogniser = new(limits ?? new OcrLimits());

    /// <exception cref="UnreadableException">It cannot be read; the message says why and what to do.</exception>
    public async Task<ReadOriginal> ReadAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        var read = await reader.ReadAsync(bytes, cancel);
        var waiting = Waiting(read);
        if (waiting.IsEmpty)
        {
            return new ReadOriginal(read);
        }
        var cache = cacheFolder is null
            ? null
            : Path.Combine(
                cacheFolder,
                Convert.ToHexStringLower(SHA256.HashData(bytes.Span)) + ".json"
            );
        if (cache is not null && await TryReadAsync(cache, cancel) is { } kept)
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
                    Directory.CreateDirectory(cacheFolder!);
                    await File.WriteAllBytesAsync(cache + ".new", again.ToBytes(), cancel);
                    File.Move(cache + ".new", cache, overwrite: true);
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
                .Pages.Where(page => page.Layer is TextLayer.Picture or TextLayer.Nameless)
                .Select(page => page.Number),
        ];

    // Those are not looked at again.
    private static ReadPdf WithWordless(ReadPdf read, ImmutableArray<int> looked) =>
        read with
        {
            Pages =
            [
                .. read.Pages.Select(page =>
                    page.Layer is TextLayer.Picture && looked.Contains(page.Number)
                        ? page with
                        {
                            Layer = TextLayer.Wordless,
                        }
                        : page
                ),
            ],
        };

    private static async Task<ReadPdf?> TryReadAsync(string cache, CancellationToken cancel)
    {
        try
        {
            return File.Exists(cache)
                ? ReadPdf.FromBytes(await File.ReadAllBytesAsync(cache, cancel))
                : null;
        }
        catch (Exception broken) when (broken is JsonException or IOException)
        {
            // It can be recognised again.
            return null;
        }
    }
}
