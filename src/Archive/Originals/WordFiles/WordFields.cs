using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Archive.Originals.WordFiles;

/// <summary>Fields while runs go by: of each the code is left out, and what it came to is read.</summary>
internal sealed class WordFields
{
    private const int MostOpen = 50;

    private readonly List<(StringBuilder Code, bool HasResult)> open = [];

    public bool IsInCode => open.Exists(each => !each.HasResult);

    /// <summary>Where a field that is a link leads.</summary>
    public string? Link =>
        open.FindLast(each => each.HasResult && IsLink(each.Code)) is { Code: { } code }
            ? AddressIn(code.ToString())
            : null;

    public void Mark(FieldCharValues? mark)
    {
        if (mark == FieldCharValues.Begin && open.Count < MostOpen)
        {
            open.Add((new StringBuilder(), false));
        }
        else if (mark == FieldCharValues.Separate && open.Count > 0)
        {
            open[^1] = open[^1] with { HasResult = true };
        }
        else if (mark == FieldCharValues.End && open.Count > 0)
        {
            open.RemoveAt(open.Count - 1);
        }
    }

    public void AddCode(string text)
    {
        if (open.Count > 0 && !open[^1].HasResult && open[^1].Code.Length < 5_000)
        {
            open[^1].Code.Append(text);
        }
    }

    private static bool IsLink(StringBuilder code) =>
        code.ToString().TrimStart().StartsWith("HYPERLINK", StringComparison.OrdinalIgnoreCase);

    private static string? AddressIn(string code)
    {
        var parts = code.Split('"');
        return parts.Length >= 3 && !parts[0].Contains('\\', StringComparison.Ordinal)
            ? parts[1]
            : null;
    }
}
