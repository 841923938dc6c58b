namespace Archive.Documents.Reading;

/// <summary>
/// How many lines a body may have, and how many of them may define an address for links elsewhere: Markdig looks at
/// all the lines below each such definition.
/// </summary>
internal static class LineLimit
{
    public const int MostLines = 100_000;
    public const int MostDefinitions = 500;

    /// <returns>False, and a fatal finding, where the body has too many.</returns>
    public static bool IsKept(string body, int firstLine, Findings findings)
    {
        var lines = 0;
        var definitions = 0;
        foreach (var line in body.AsSpan().EnumerateLines())
        {
            lines++;
            var content = line.TrimStart(" >\t");
            if (
                content.StartsWith("[")
                && !content.StartsWith("[^")
                && content.Contains("]:", StringComparison.Ordinal)
            )
            {
                definitions++;
            }
            if (lines > MostLines || definitions > MostDefinitions)
            {
                findings.Fail(
                    firstLine + lines - 1,
                    DiagnosticCode.TooLarge,
                    lines > MostLines
                        ? FormattableString.Invariant(
                            $"The text has more than {MostLines} lines. Divide it into several documents."
                        )
                        : FormattableString.Invariant(
                            $"The text defines more than {MostDefinitions} addresses ('[name]: address'). "
                        ) + "Write them into the links, as in '[name](address)'."
                );
                return false;
            }
        }
        return true;
    }
}
