using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Archive.Indexing;

/// <summary>
/// All values of one facet's field in one commit, numbered across its segments, with their slugs and names: so that
/// counting a passage is adding one to an array. Made once a commit, in time proportional to the different values.
/// </summary>
internal sealed class FacetOrdinals
{
    private readonly MultiDocValues.OrdinalMap map;
    private readonly string[] names;
    private readonly int[] slugs;

    public FacetOrdinals(IndexReader reader, string field)
    {
        Field = field;
        var segments = reader
            .Leaves.Select(leaf =>
                leaf.AtomicReader.GetSortedSetDocValues(field) ?? DocValues.EMPTY_SORTED_SET
            )
            .ToArray();
        map = new MultiDocValues.OrdinalMap(
            this,
            [.. segments.Select(values => values.GetTermsEnum())]
        );
        names = new string[map.ValueCount];
        slugs = new int[map.ValueCount];
        var distinct = new List<string>();
        var value = new BytesRef();
        for (var ordinal = 0; ordinal < names.Length; ordinal++)
        {
            segments[map.GetFirstSegmentNumber(ordinal)]
                .LookupOrd(map.GetFirstSegmentOrd(ordinal), value);
            var (slug, name) = FacetField.Decode(value);
            // Values are in order, so spellings of one slug are neighbours.
            if (distinct.Count == 0 || distinct[^1] != slug)
            {
                distinct.Add(slug);
            }
            names[ordinal] = name;
            slugs[ordinal] = distinct.Count - 1;
        }
        Slugs = [.. distinct];
    }

    public string Field { get; }

    /// <summary>Every slug of the field, in order.</summary>
    public IReadOnlyList<string> Slugs { get; }

    /// <summary>How many values there are: slugs, each in every spelling of its name.</summary>
    public int Count => names.Length;

    /// <param name="segment">The segment's number among the commit's.</param>
    public int Global(int segment, long ordinal) => (int)map.GetGlobalOrd(segment, ordinal);

    public string NameOf(int value) => names[value];

    /// <summary>Index into <see cref="Slugs"/>.</summary>
    public int SlugOf(int value) => slugs[value];
}
