using System.Collections.Immutable;
using Archive.Documents;
using Archive.Search;

namespace Archive.Web.Pages.Shared;

/// <summary>How many documents of a kind there are.</summary>
internal sealed record KindCount(DocumentKind Kind, int Count)
{
    /// <summary>As in "letters", or "letter" where there is one.</summary>
    public string Label => Wording.Many(Count, Kind);

    public static IEnumerable<KindCount> Of(ImmutableArray<FacetValue> values) =>
        values
            .Select(value => (Kind: DocumentKinds.Parse(value.Value), value.Count))
            .Where(row => row.Kind is not null)
            .Select(row => new KindCount(row.Kind!.Value, row.Count));
}
