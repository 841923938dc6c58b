using Archive.Citations;
using Archive.Documents;
using Archive.Originals;
using Archive.Pdf.Annotating;
using Archive.Pdf.Originals;
using Archive.Pdf.Typesetting;

namespace Archive.Pdf;

/// <summary>
/// A <see cref="CopyRequest"/> → a PDF with its citation sheet and its highlights: on the document's original where that is
/// wanted and can be, else typeset.
/// </summary>
public sealed class CitedCopyPrinter : IAsyncDisposable
{
    private readonly Typesetter typesetter;
    private readonly BaseCache cache;
    private readonly OriginalCopyPrinter? originals;

    /// <summary>A printer that typesets only.</summary>
    /// <param name="dataFolder">Typeset bases are cached in a folder of it.</param>
    public CitedCopyPrinter(string dataFolder)
        : this(dataFolder, new Typesetter(TypesettingFolder.Default)) { }

    /// <summary>A printer that typesets only.</summary>
    /// <param name="dataFolder">Typeset bases are cached in a folder of it.</param>
    /// <param name="typesetter">Disposed of with the printer.</param>
    public CitedCopyPrinter(string dataFolder, Typesetter typesetter)
    {
        this.typesetter = typesetter;
        cache = new BaseCache(Path.Combine(dataFolder, "pdf"));
    }

    /// <param name="dataFolder">Typeset bases, and what is added to originals, are cached in folders of it.</param>
    /// <param name="typesetter">Disposed of with the printer.</param>
    /// <param name="readers">What reads the structure of originals.</param>
    public CitedCopyPrinter(
        string dataFolder,
        Typesetter typesetter,
        ReaderPool readers,
        OriginalPlaces places
    )
        : this(dataFolder, typesetter) =>
        originals = new OriginalCopyPrinter(readers, places, typesetter, dataFolder);

    /// <exception cref="TypesetterUnavailableException">Node or its packages are missing, or the worker failed.</exception>
    /// <exception cref="CopyRefusedException">The request is for more than a copy can hold.</exception>
    /// <exception cref="CopyFailedException">Something else went wrong, which nobody foresaw.</exception>
    public async Task<PrintedCopy> PrintAsync(CopyRequest request, CancellationToken cancel)
    {
        CopyLimits.Check(request);
        try
        {
            if (IsForOriginal(request))
            {
                var onOriginal = await originals!.PrintAsync(request, cancel);
                return onOriginal switch
                {
                    OriginalCopy.Made(var pdf) => new PrintedCopy(pdf, CopyForm.Original),
                    OriginalCopy.Refused(var why) => new PrintedCopy(
                        await TypesetAsync(request, why, cancel),
                        CopyForm.Typeset,
                        why
                    ),
                    _ => throw new InvalidOperationException("No such copy."),
                };
            }
            return new PrintedCopy(await TypesetAsync(request, null, cancel), CopyForm.Typeset);
        }
        catch (TypesettingFailedException refused)
        {
            throw new TypesetterUnavailableException(
                "This document cannot be typeset: something in it is more than the typesetter can set.",
                refused
            );
        }
        catch (Exception fault)
            when (fault
                    is not (
                        OperationCanceledException
                        or TypesetterUnavailableException
                        or CopyRefusedException
                    )
            )
        {
            throw new CopyFailedException(request.Document.Id, fault);
        }
    }

    /// <summary>Why copies of a document are typeset although its original is a PDF: a sentence; null where they are not.</summary>
    /// <param name="originalPath">Null where it is not there.</param>
    public async Task<string?> WhyTypesetAsync(
        Document document,
        string? originalPath,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(document);
        return originals is not null && IsPdf(document.Original)
            ? await originals.WhyNotAsync(document.Original!, originalPath, cancel)
            : null;
    }

    public ValueTask DisposeAsync() => typesetter.DisposeAsync();

    private bool IsForOriginal(CopyRequest request) =>
        originals is not null
        && request.Form is CopyForm.Original
        && IsPdf(request.Document.Original);

    private static bool IsPdf(OriginalFile? original) =>
        original is { MediaType: "application/pdf" };

    private async Task<byte[]> TypesetAsync(
        CopyRequest request,
        string? why,
        CancellationToken cancel
    )
    {
        var printed = PrintedDocument.Of(request.Document, request.Text, request.Permalink);
        var typesetting = TypesetAsync(printed, cancel);
        // A sheet with quotations says on which pages of the copy they are, and waits for them.
        var letters = request.Quotations.IsEmpty ? null : (await typesetting).Base.Letters;
        var sheet = TypesetSheetAsync(request, letters, why, cancel);
        await Task.WhenAll(typesetting, sheet);
        var (typeset, kept) = await typesetting;
        await kept;
        return Annotate(request, typeset, await sheet);
    }

    private Task<byte[]> TypesetSheetAsync(
        CopyRequest request,
        LetterMap? letters,
        string? why,
        CancellationToken cancel
    )
    {
        var sheet = new CitationSheet(
            request,
            CitationFormatter.Format,
            new SheetBase.Typeset(why),
            quotation => letters is null ? [] : PagesOf(letters, quotation),
            quotation => request.Text.PagesIn(quotation.Span)
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

    private static IEnumerable<int> PagesOf(LetterMap letters, MarkedQuotation quotation) =>
        letters.BoxesOf(quotation.Span).Select(box => box.Page);
}
