using Archive.Indexing;
using Lucene.Net.Search;

namespace Archive.Search;

/// <summary>The orders in which entries of the index are listed, each by a column. Entries without a date come last both ways.</summary>
internal static class EntryOrder
{
    public static SortField OldestFirst { get; } = ByDay(isReversed: false, undated: int.MaxValue);

    public static SortField NewestFirst { get; } = ByDay(isReversed: true, undated: int.MinValue);

    public static SortField Precedence { get; } = new(IndexSchema.Precedence, SortFieldType.INT64);

    private static SortField ByDay(bool isReversed, int undated)
    {
        var order = new SortField(IndexSchema.Day, SortFieldType.INT32, isReversed);
        order.SetMissingValue(undated);
        return order;
    }
}
