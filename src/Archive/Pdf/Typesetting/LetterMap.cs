using System.Collections.Immutable;
using System.Security.Cryptography;
using Archive.Text;

namespace Archive.Pdf.Typesetting;

/// <summary>
/// Where each letter of a document's text stands in its typeset base. Kept beside the base, so that marks need no
/// second reading of it.
/// </summary>
internal sealed class LetterMap(IReadOnlyList<LetterBox> boxes)
{
    private static readonly byte[] Magic = "letters1"u8.ToArray();

    /// <summary>The boxes of a span's letters, in the text's order; spaces have none.</summary>
    public ImmutableArray<LetterBox> BoxesOf(TextSpan span)
    {
        var found = ImmutableArray.CreateBuilder<LetterBox>();
        for (var i = FirstEndingAfter(span.Start); i < boxes.Count; i++)
        {
            if (boxes[i].Offset >= span.End)
            {
                break;
            }
            found.Add(boxes[i]);
        }
        return found.ToImmutable();
    }

    /// <param name="pdf">The base that this is the map of.</param>
    public byte[] ToBytes(byte[] pdf)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Magic);
        writer.Write(SHA256.HashData(pdf));
        writer.Write(boxes.Count);
        foreach (var box in boxes)
        {
            writer.Write(box.Offset);
            writer.Write(box.Length);
            writer.Write(box.Page);
            writer.Write(box.Place);
            writer.Write(box.Left);
            writer.Write(box.Bottom);
            writer.Write(box.Right);
            writer.Write(box.Top);
        }
        writer.Flush();
        return stream.ToArray();
    }

    /// <returns>Null where the bytes are not whole, or are those of another base.</returns>
    public static LetterMap? FromBytes(byte[] bytes, byte[] pdf)
    {
        const int boxSize = 32;
        var header = Magic.Length + SHA256.HashSizeInBytes + sizeof(int);
        if (
            bytes.Length < header
            || !bytes.AsSpan(0, Magic.Length).SequenceEqual(Magic)
            || !bytes
                .AsSpan(Magic.Length, SHA256.HashSizeInBytes)
                .SequenceEqual(SHA256.HashData(pdf))
        )
        {
            return null;
        }
        using var reader = new BinaryReader(new MemoryStream(bytes));
        reader.BaseStream.Position = header - sizeof(int);
        var count = reader.ReadInt32();
        if (count < 0 || bytes.Length != header + ((long)count * boxSize))
        {
            return null;
        }
        var boxes = new LetterBox[count];
        for (var i = 0; i < count; i++)
        {
            boxes[i] = new LetterBox(
                reader.ReadInt32(),
                reader.ReadInt32(),
                reader.ReadInt32(),
                reader.ReadInt32(),
                reader.ReadSingle(),
                reader.ReadSingle(),
                reader.ReadSingle(),
                reader.ReadSingle()
            );
        }
        return new LetterMap(boxes);
    }

    private int FirstEndingAfter(int offset)
    {
        var low = 0;
        var high = boxes.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (boxes[middle].Offset + boxes[middle].Length > offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }
        return low;
    }
}
