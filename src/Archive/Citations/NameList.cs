using System.Collections.Immutable;

namespace Archive.Citations;

/// <summary>Names in a row, as many as a style gives.</summary>
internal static class NameList
{
    public const string AndOthers = "et al.";

    /// <summary>One, two joined by <paramref name="and"/>, or the first "et al."</summary>
    public static string UpToTwo(ImmutableArray<string> names, string and) =>
        names switch
        {
            [] => "",
            [var only] => only,
            [var first, var second] => $"{first} {and} {second}",
            [var first, ..] => $"{first} {AndOthers}",
        };
}
