namespace Archive.Documents;

/// <summary>Which names a file beside a document may have, whoever wrote them down.</summary>
public static class FileNames
{
    private const int Longest = 200;

    /// <summary>A plain name: no folders, not hidden, no control characters, nothing that means something elsewhere.</summary>
    public static bool IsSafe(string name) =>
        name.Length is > 0 and <= Longest
        && name[0] is not ('.' or ' ')
        && name[^1] is not ('.' or ' ')
        && !name.Any(unit =>
            char.IsControl(unit)
            || char.IsSurrogate(unit)
            || unit is '/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|'
        );
}
