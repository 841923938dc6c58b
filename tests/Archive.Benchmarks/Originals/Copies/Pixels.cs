using System.Globalization;
using System.Text;

namespace Archive.Benchmarks.Originals.Copies;

/// <summary>A picture: three bytes a pixel, from the upper left.</summary>
internal sealed record Pixels(int Width, int Height, ReadOnlyMemory<byte> Bytes)
{
    public (byte Red, byte Green, byte Blue) At(int x, int y)
    {
        var at = 3 * ((y * Width) + x);
        var bytes = Bytes.Span;
        return (bytes[at], bytes[at + 1], bytes[at + 2]);
    }

    /// <param name="ppm">A P6 of 255 levels.</param>
    public static Pixels? Of(byte[] ppm)
    {
        var head = Encoding.ASCII.GetString(ppm, 0, Math.Min(ppm.Length, 64)).Split('\n', 4);
        if (head.Length < 4 || head[0] != "P6")
        {
            return null;
        }
        var size = head[1].Split(' ');
        var length = head[0].Length + head[1].Length + head[2].Length + 3;
        return new Pixels(
            int.Parse(size[0], CultureInfo.InvariantCulture),
            int.Parse(size[1], CultureInfo.InvariantCulture),
            ppm.AsMemory(length)
        );
    }
}
