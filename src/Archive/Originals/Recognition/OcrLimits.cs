namespace Archive.Originals.Recognition;

/// <summary>How much recognising the letters of one file may cost.</summary>
public sealed record OcrLimits
{
    public int Pages { get; init; } = 200;

    /// <summary>Of computing, for a file, and for each page of it besides; then the program is killed.</summary>
    public TimeSpan Start { get; init; } = TimeSpan.FromSeconds(20);

    public TimeSpan EachPage { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>That the program may stand still, computing next to nothing, before it is given up.</summary>
    public TimeSpan Wait { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>Of one process, in kilobytes.</summary>
    public int Memory { get; init; } = 900_000;
}
