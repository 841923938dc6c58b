using System.Collections.Immutable;
using Archive.Documents;

namespace Archive.Web.Rendering;

/// <summary>Who speaks in a document, short enough for a line of a list.</summary>
internal static class Byline
{
    /// <summary>As in "Jordan Avery, Sam Reyes and 13 others"; empty where nobody is named.</summary>
    public static string Of(ImmutableArray<Party> parties) =>
        parties.Length <= 3
            ? Wording.List([.. parties.Select(Name)])
            : $"{Name(parties[0])}, {Name(parties[1])} and {Wording.Number(parties.Length - 2)} others";

    private static string Name(Party party) =>
        string.IsNullOrEmpty(party.Organization) || party.Organization == party.Name
            ? party.Name
            : $"{party.Name} ({party.Organization})";
}
