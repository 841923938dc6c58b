using Archive.Documents;
using Archive.Originals;
using Archive.Originals.Pages;
using Archive.Originals.Recognition;

namespace Archive.Pdf.Originals;

/// <summary>
/// Where the words of documents stand on their originals. Each original is read once, however many ask at the same
/// time, and those asked for last are kept in memory.
/// </summary>
/// <param name="reader">What took it long to read is kept in its folder.</param>
public sealed class OriginalPlaces(OriginalReader reader)
{
    private const int MostKept = 16;
    private const int MostWords = 400_000;

    private readonly Lock gate = new();
    private readonly LinkedList<Kept> kept = [];

    /// <param name="text">Of the document.</param>
    /// <param name="sha256">Of the document's file: another text has other places.</param>
    /// <param name="original">Its hash, and its bytes where they are wanted.</param>
    /// <param name="patience">How long to wait for an answer; what was begun goes on.</param>
    public async Task<OriginalReading> OfAsync(
        DocumentText text,
        string sha256,
        (string Sha256, ReadOnlyMemory<byte> Bytes) original,
        TimeSpan patience,
        CancellationToken cancel
    )
    {
        var key = $"{sha256} {original.Sha256}";
        Task<OriginalReading> reading;
        lock (gate)
        {
            var known = kept.FirstOrDefault(each => each.Key == key);
            if (known is null)
            {
                known = new Kept(key, Task.Run(() => ReadAsync(text, original.Bytes), default));
            }
            else
            {
                kept.Remove(known);
            }
            kept.AddFirst(known);
            LetGo();
            reading = known.Reading;
        }
        try
        {
            return await reading.WaitAsync(patience, cancel);
        }
        catch (TimeoutException)
        {
            return new OriginalReading.Unfinished();
        }
        catch
        {
            // What failed this time may succeed the next.
            lock (gate)
            {
                if (reading.IsFaulted && kept.FirstOrDefault(each => each.Key == key) is { } failed)
                {
                    kept.Remove(failed);
                }
            }
            throw;
        }
    }

    private async Task<OriginalReading> ReadAsync(DocumentText text, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var read = await reader.ReadAsync(bytes, default);
            return new OriginalReading.Read(OriginalMap.Of(text, read.Pdf), read.Pdf);
        }
        catch (UnreadableException unreadable)
        {
            return new OriginalReading.Unreadable(unreadable.Message);
        }
    }

    private void LetGo()
    {
        var words = 0;
        var count = 0;
        for (var node = kept.First; node is not null; )
        {
            var next = node.Next;
            words += node.Value.Words;
            count++;
            // The one that is wanted now stays, however large.
            if (count > 1 && (count > MostKept || words > MostWords) && node.Value.IsDone)
            {
                kept.Remove(node);
            }
            node = next;
        }
    }

    private sealed record Kept(string Key, Task<OriginalReading> Reading)
    {
        public bool IsDone => Reading.IsCompleted;

        public int Words =>
            Reading.IsCompletedSuccessfully && Reading.Result is OriginalReading.Read read
                ? CountOf(read.Original)
                : 0;

        private static int CountOf(ReadPdf read) =>
            read.Blocks.Sum(block => block.Lines.Sum(line => line.Words.Length));
    }
}
