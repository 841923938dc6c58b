using System.Collections.Immutable;
using Archive.Documents;

namespace Archive.Web.Pages.Shared;

/// <summary>Those who speak in a document, or those it addresses, as its page lists them.</summary>
/// <param name="Label">As in "From".</param>
/// <param name="Noun">What they are called together.</param>
internal sealed record PartyList(string Label, string Noun, ImmutableArray<Party> Parties)
{
    /// <summary>More than these unfold.</summary>
    public const int ShownAtOnce = 4;
}
