namespace Archive.Pdf;

/// <summary>A <see cref="CopyRequest"/> → a PDF: the typeset document, its citation sheet, and its highlights.</summary>
public sealed class CitedCopyPrinter : IAsyncDisposable
{
    /// <param name="dataFolder">Typeset bases are cached in a folder of it.</param>
    public CitedCopyPrinter(string dataFolder) => _ = dataFolder;

    /// <exception cref="TypesetterUnavailableException">Node or its packages are missing, or the worker failed.</exception>
    public Task<byte[]> PrintAsync(CopyRequest request, CancellationToken cancel) =>
        throw new NotImplementedException();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
