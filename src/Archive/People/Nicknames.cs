using System.Collections.Frozen;

namespace Archive.People;

/// <summary>Which given names are forms of one another: "charles" and "chuck". From the rows of <c>nicknames.txt</c>.</summary>
public static class Nicknames
{
    private static readonly FrozenDictionary<string, int[]> Rows = ShippedFile
        .Lines("nicknames.txt")
        .SelectMany((row, at) => row.Split(' ').Select(name => (Name: name, At: at)))
        .GroupBy(pair => pair.Name, pair => pair.At)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <param name="one">Folded, as <see cref="Text.Words"/> reads it; so is the other.</param>
    public static bool AreForms(string one, string other) =>
        Rows.TryGetValue(one, out var rows)
        && Rows.TryGetValue(other, out var others)
        && rows.Intersect(others).Any();
}
