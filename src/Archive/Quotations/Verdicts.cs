using System.Collections.Immutable;

namespace Archive.Quotations;

/// <summary>The codes by which JSON, addresses and the command name a <see cref="Verdict"/>.</summary>
public static class Verdicts
{
    private static readonly ImmutableArray<(Verdict Verdict, string Code)> Codes =
    [
        (Verdict.Verbatim, "verbatim"),
        (Verdict.Edited, "edited"),
        (Verdict.Altered, "altered"),
        (Verdict.Spliced, "spliced"),
        (Verdict.NotFound, "not-found"),
    ];

    public static ImmutableArray<Verdict> All { get; } = [.. Codes.Select(row => row.Verdict)];

    public static string Code(this Verdict verdict) =>
        Codes.First(row => row.Verdict == verdict).Code;

    public static Verdict? Parse(string? code)
    {
        foreach (var row in Codes)
        {
            if (string.Equals(row.Code, code, StringComparison.Ordinal))
            {
                return row.Verdict;
            }
        }
        return null;
    }
}
