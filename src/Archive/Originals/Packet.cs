using System.Collections.Immutable;
using System.Text.Json;

namespace Archive.Originals;

/// <summary>An answer of the child with files in it: JSON, and the files' bytes after it as they are.</summary>
internal static class Packet
{
    public static byte[] Write<T>(T head, IEnumerable<ReadOnlyMemory<byte>> files)
    {
        using var packed = new MemoryStream();
        using var writer = new BinaryWriter(packed);
        var json = JsonSerializer.SerializeToUtf8Bytes(head);
        writer.Write(json.Length);
        writer.Write(json);
        foreach (var file in files)
        {
            writer.Write(file.Length);
            writer.Write(file.Span);
        }
        return packed.ToArray();
    }

    public static (T Head, ImmutableArray<ReadOnlyMemory<byte>> Files) Read<T>(
        ReadOnlyMemory<byte> packed
    )
    {
        var files = ImmutableArray.CreateBuilder<ReadOnlyMemory<byte>>();
        var head = JsonSerializer.Deserialize<T>(Take(ref packed).Span)!;
        while (!packed.IsEmpty)
        {
            files.Add(Take(ref packed));
        }
        return (head, files.ToImmutable());
    }

    private static ReadOnlyMemory<byte> Take(ref ReadOnlyMemory<byte> packed)
    {
        var length = BitConverter.ToInt32(packed.Span);
        var taken = packed.Slice(sizeof(int), length);
        packed = packed[(sizeof(int) + length)..];
        return taken;
    }
}
