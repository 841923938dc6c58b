using System.Collections.Immutable;
using Archive.Documents;

namespace Archive.Web.Api;

/// <summary>Numbers of paragraphs or pages that run on, in JSON; both are included.</summary>
internal sealed record RangeAnswer(int First, int Last)
{
    public static IEnumerable<RangeAnswer> Of(ImmutableArray<NumberRange> ranges) =>
        ranges.Select(range => new RangeAnswer(range.First, range.Last));
}
