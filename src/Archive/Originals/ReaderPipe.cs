using System.Buffers.Binary;
using System.Text.Json;

namespace Archive.Originals;

/// <summary>How numbers and requests are written between the archive and its child process, both ways.</summary>
internal static class ReaderPipe
{
    /// <summary>A request's head is small, whatever options it has.</summary>
    private const int LongestHead = 1024 * 1024;

    public static byte[] HeadOf(ReaderRequestHead head)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(head);
        var bytes = new byte[sizeof(int) + json.Length];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, json.Length);
        json.CopyTo(bytes, sizeof(int));
        return bytes;
    }

    /// <returns>Null where the other side has nothing more to ask.</returns>
    public static ReaderRequestHead? ReadHead(Stream from)
    {
        var length = new byte[sizeof(int)];
        if (from.ReadAtLeast(length, length.Length, throwOnEndOfStream: false) < length.Length)
        {
            return null;
        }
        var json = new byte[
            Math.Clamp(BinaryPrimitives.ReadInt32LittleEndian(length), 0, LongestHead)
        ];
        from.ReadExactly(json);
        return JsonSerializer.Deserialize<ReaderRequestHead>(json);
    }

    public static void WriteFrame(Stream to, ReaderFrame frame, int number)
    {
        Span<byte> bytes = stackalloc byte[1 + sizeof(int)];
        bytes[0] = (byte)frame;
        BinaryPrimitives.WriteInt32LittleEndian(bytes[1..], number);
        to.Write(bytes);
        to.Flush();
    }

    /// <exception cref="EndOfStreamException">The child ended.</exception>
    public static async Task<(ReaderFrame Frame, int Number)> ReadFrameAsync(
        Stream from,
        CancellationToken cancel
    )
    {
        var bytes = new byte[1 + sizeof(int)];
        await from.ReadExactlyAsync(bytes, cancel);
        return ((ReaderFrame)bytes[0], BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(1)));
    }
}
