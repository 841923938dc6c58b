using System.Collections.Immutable;
using Archive.Documents;

namespace Archive.Web.Reading;

/// <summary>A <c>mark</c> of an address, with the <c>text</c>, <c>prefix</c> and <c>suffix</c> of the same number.</summary>
/// <param name="Written">As the address has it.</param>
/// <param name="Anchor">Null where it names no place.</param>
internal sealed record AskedMark(string Written, Anchor? Anchor)
{
    /// <summary>An address may name this many; more are passed over.</summary>
    public const int Most = 100;

    public static ImmutableArray<AskedMark> Of(IQueryCollection query)
    {
        var texts = query[AnchorQuery.Text];
        var prefixes = query[AnchorQuery.Prefix];
        var suffixes = query[AnchorQuery.Suffix];
        return
        [
            .. query[AnchorQuery.Mark]
                .Take(Most)
                .Select(
                    (mark, i) =>
                        new AskedMark(
                            mark ?? "",
                            AnchorQuery.Read(
                                mark,
                                texts.ElementAtOrDefault(i),
                                prefixes.ElementAtOrDefault(i),
                                suffixes.ElementAtOrDefault(i)
                            )
                        )
                ),
        ];
    }
}
