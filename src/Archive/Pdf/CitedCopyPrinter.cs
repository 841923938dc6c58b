using Archive.Citations;
using Archive.Pdf.Annotating;
using Archive.Pdf.Typesetting;

namespace Archive.Pdf;

/// <summary>A <see cref="CopyRequest"/> → a PDF: the typeset document, its citation sheet, and its highlights.</summary>
public sealed class CitedCopyPrinter : IAsyncDisposable
{
    private readonly Typesetter typesetter;
    private readonly BaseCache cache;

    /// <param name="dataFolder">Typeset bases are cached in a folder of it.</param>
    public CitedCopyPrinter(string dataFolder)
        : this(dataFolder, new Typesetter(TypesettingFolder.Default)) { }

    /// <param name="dataFolder">Typeset bases are cached in a folder of it.</param>
    /// <param name="typesetter">Disposed of with the printer.</param>
    public CitedCopyPrinter(string dataFolder, Typesetter typesetter)
    {
        this.typesetter = typesetter;
        cache = new BaseCache(Path.Combine(dataFolder, "pdf"));
    }

    /// <exception cref="TypesetterUnavailableException">Node or its packages are missing, or the worker failed.</exception>
    /// <exception cref="CopyRefusedException">The request is for more than a copy can hold.</exception>
    public async Task<byte[]> PrintAsync(CopyRequest request, CancellationToken cancel)
    {
        CopyLimits.Check(request);
        var printed = PrintedDocument.Of(request.Document, request.Text, request.Permalink);
        try
        {
            var typesetting = TypesetAsync(printed, cancel);
            // A sheet with quotations says on which pages of the copy they are, and waits for them.
            var letters = request.Quotations.IsEmpty ? null : (await typesetting).Base.Letters;
            var sheet = TypesetSheetAsync(request, printed, letters, cancel);
            await Task.WhenAll(typesetting, sheet);
            var (typeset, kept) = await typesetting;
            await kept;
            return Annotate(request, typeset, await sheet);
        }
        catch (TypesettingFailedException refused)
        {
            throw new TypesetterUnavailableException(
                "This document cannot be typeset: something in it is more than the typesetter can set.",
                refused
            );
        }
    }

    public ValueTask DisposeAsync() => typesetter.DisposeAsync();

    private Task<byte[]> TypesetSheetAsync(
        CopyRequest request,
        PrintedDocument printed,
        LetterMap? letters,
        CancellationToken cancel
    )
    {
        var sheet = new CitationSheet(
            request,
            CitationFormatter.Format,
            quotation => letters is null ? null : PageOf(letters, quotation),
            quotation => printed.OriginalPageAt(quotation.Span.Start)
        );
        return typesetter.TypesetAsync("sheet.typ", sheet.ToJson(), cancel);
    }

    /// <returns>The base, and its way into the cache, which the sheet need not wait for.</returns>
    private async Task<(TypesetBase Base, Task Kept)> TypesetAsync(
        PrintedDocument printed,
        CancellationToken cancel
    )
    {
        var key = BaseCache.KeyOf(typesetter.Folder.Version, printed.Json);
        if (await cache.TryReadAsync(key, cancel) is { } cached)
        {
            return (cached, Task.CompletedTask);
        }
        var pdf = await typesetter.TypesetAsync("document.typ", printed.Json, cancel);
        var boxes = LetterAlignment.Align(printed.Letters, TaggedReading.Read(pdf));
        var typeset = new TypesetBase(pdf, new LetterMap(boxes));
        return (typeset, cache.TryWriteAsync(key, typeset, cancel));
    }

    private static byte[] Annotate(CopyRequest request, TypesetBase typeset, byte[] sheet)
    {
        using var update = IncrementalUpdate.Open(typeset.Pdf);
        var structure = StructureTree.Find(update);
        PageAppender.Append(update, sheet, structure);
        HighlightWriter.Write(
            update,
            QuotationMarks.Of(request, typeset.Letters, ThisArchive.Name),
            structure
        );
        structure?.Write();
        FileDates.WriteCreated(update, request.MadeAt);
        return update.ToBytes();
    }

    private static int? PageOf(LetterMap letters, MarkedQuotation quotation) =>
        letters.BoxesOf(quotation.Span) is [var first, ..] ? first.Page : null;
}
