namespace Archive.Originals.Conversion;

/// <summary>How much converting one file may cost.</summary>
public sealed record ConversionLimits
{
    /// <summary>Of computing, by the program and what it starts.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(25);

    /// <summary>That the program may stand still, computing next to nothing, before it is given up.</summary>
    public TimeSpan Wait { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>Of addresses, in kilobytes: more than what is held, for the program maps much that it never uses.</summary>
    public int Memory { get; init; } = 2_500_000;

    /// <summary>The largest heap's size on the disk, in kilobytes.</summary>
    public int File { get; init; } = 200_000;
}
