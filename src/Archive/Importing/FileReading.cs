using System.Threading.Channels;

namespace Archive.Importing;

/// <summary>A file that is being read while others are written: a few of its documents wait, the next are read when those are taken.</summary>
internal sealed class FileReading
{
    private const int MostWaiting = 4;

    private readonly Channel<ReadSource> waiting = Channel.CreateBounded<ReadSource>(MostWaiting);
    private readonly Task reading;

    private FileReading(SourceReader reader, SourceFile file, CancellationToken cancel) =>
        reading = Task.Run(() => ReadAsync(reader, file.Path, cancel), CancellationToken.None);

    public static FileReading Begin(
        SourceReader reader,
        SourceFile file,
        CancellationToken cancel
    ) => new(reader, file, cancel);

    public IEnumerable<ReadSource> Sources() =>
        waiting.Reader.ReadAllAsync().ToBlockingEnumerable();

    /// <summary>Waits until it is no longer read, after it was cancelled.</summary>
    public void End() =>
        reading.ContinueWith(_ => { }, TaskScheduler.Default).Wait(CancellationToken.None);

    // That the import was stopped is told to whoever takes the documents; all else is the one file's.
#pragma warning disable CA1031
    private async Task ReadAsync(SourceReader reader, string file, CancellationToken cancel)
    {
        try
        {
            await foreach (var source in Guarded.Of(reader.ReadAsync(file, cancel), file, cancel))
            {
                foreach (var checkedOne in ReadBack.Of(source))
                {
                    await waiting.Writer.WriteAsync(checkedOne, cancel);
                }
            }
            waiting.Writer.Complete();
        }
        catch (Exception fault)
        {
            waiting.Writer.Complete(fault);
        }
    }
#pragma warning restore CA1031
}
