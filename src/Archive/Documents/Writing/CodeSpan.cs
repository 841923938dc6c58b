namespace Archive.Documents.Writing;

/// <summary>Letters between backticks, as many as tell them from backticks inside.</summary>
internal static class CodeSpan
{
    public static string Of(string content)
    {
        var fence = new string('`', LongestRun(content) + 1);
        var isPadded =
            content[0] is '`'
            || content[^1] is '`'
            || (content[0] is ' ' && content[^1] is ' ' && content.AsSpan().ContainsAnyExcept(' '));
        var padding = isPadded ? " " : "";
        return $"{fence}{padding}{content}{padding}{fence}";
    }

    /// <summary>How many backticks stand in a row at most.</summary>
    public static int LongestRun(string content)
    {
        var longest = 0;
        var run = 0;
        foreach (var unit in content)
        {
            run = unit is '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return longest;
    }
}
