namespace Archive.Tests.Originals;

/// <summary>Real files, damaged as disks, networks and enemies damage them: the same seed gives the same files.</summary>
/// <param name="sources">Paths; each damaged file begins as one of them.</param>
internal sealed class Mutation(IReadOnlyList<string> sources, int seed)
{
    private const int MostFlips = 64;

    private readonly Random random = new(seed);

    /// <summary>The next damaged file: its bytes, and a name that says what was done and keeps the ending.</summary>
    public (string Name, byte[] Bytes) Next()
    {
        var source = Pick();
        var bytes = File.ReadAllBytes(source);
        var (done, damaged) = random.Next(3) switch
        {
            0 => ("flipped", Flip(bytes)),
            1 => ("cut", Cut(bytes)),
            _ => ("spliced", Splice(bytes, File.ReadAllBytes(Pick()))),
        };
        return (
            $"{Path.GetFileNameWithoutExtension(source)}-{done}{Path.GetExtension(source)}",
            damaged
        );
    }

    private string Pick() => sources[random.Next(sources.Count)];

    private byte[] Flip(byte[] bytes)
    {
        for (var flips = bytes.Length == 0 ? 0 : random.Next(1, MostFlips); flips > 0; flips--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }
        return bytes;
    }

    // The end is gone, or a piece from the middle.
    private byte[] Cut(byte[] bytes)
    {
        var from = random.Next(bytes.Length + 1);
        var to = random.Next(2) == 0 ? bytes.Length : random.Next(from, bytes.Length + 1);
        return [.. bytes.AsSpan(0, from), .. bytes.AsSpan(to)];
    }

    private byte[] Splice(byte[] bytes, byte[] other) =>
        [
            .. bytes.AsSpan(0, random.Next(bytes.Length + 1)),
            .. other.AsSpan(random.Next(other.Length + 1)),
        ];
}
