using System.Runtime.InteropServices;

namespace Archive.Originals;

/// <summary>A file's bytes as a stream, without a copy of them.</summary>
internal static class ByteStream
{
    public static MemoryStream Of(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
}
