using System.Runtime.CompilerServices;

namespace Archive.Importing;

/// <summary>A stream → its lines one after the other, whatever its length: only one line is held at a time, and none that is too long.</summary>
/// <param name="longest">In bytes.</param>
internal sealed class FileLines(Stream stream, int longest)
{
    private const int Chunk = 64 * 1024;

    public async IAsyncEnumerable<FileLine> ReadAsync(
        [EnumeratorCancellation] CancellationToken cancel
    )
    {
        var buffer = new byte[Chunk];
        var (start, searched, end) = (0, 0, 0);
        var number = 1;
        var isTooLong = false;
        while (true)
        {
            var feed = buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                var line = buffer.AsMemory(start, searched + feed - start);
                yield return new FileLine(number, line, isTooLong || line.Length > longest);
                number++;
                isTooLong = false;
                start = searched += feed + 1;
                continue;
            }
            isTooLong |= end - start > longest;
            if (isTooLong)
            {
                end = start;
            }
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, searched, end) = (0, end - start, end - start);
            if (end == buffer.Length)
            {
                Array.Resize(ref buffer, Math.Min(2 * buffer.Length, longest + Chunk));
            }
            var read = await stream.ReadAsync(buffer.AsMemory(end), cancel);
            if (read == 0)
            {
                break;
            }
            end += read;
        }
        if (end > 0 || isTooLong)
        {
            yield return new FileLine(number, buffer.AsMemory(0, end), isTooLong);
        }
    }
}
