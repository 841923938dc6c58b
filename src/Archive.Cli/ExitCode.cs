namespace Archive.Cli;

/// <summary>What the command tells the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Something was refused, changed, missing or not honest.</summary>
    public const int Refused = 1;

    public const int WrongUsage = 2;
}
