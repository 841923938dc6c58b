using System.Collections.Immutable;

namespace Archive.Quotations.Attributions;

/// <summary>The codes by which JSON and the command name an <see cref="Attribution"/>.</summary>
public static class AttributionCodes
{
    private static readonly ImmutableArray<(Attribution Attribution, string Code)> Codes =
    [
        (Attribution.Agrees, "agrees"),
        (Attribution.Differs, "differs"),
        (Attribution.Unstated, "unstated"),
    ];

    public static string Code(this Attribution attribution) =>
        Codes.First(row => row.Attribution == attribution).Code;
}
