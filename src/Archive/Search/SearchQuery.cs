using System.Collections.Immutable;

namespace Archive.Search;

/// <summary>
/// What a person's query means, as a tree. The shapes nested here are all there are. Made by <see cref="QueryParser"/>; one
/// walk of it asks the index, another marks the words in what was found.
/// </summary>
public abstract record SearchQuery
{
    private SearchQuery() { }

    /// <summary>Nothing was asked: every passage answers.</summary>
    public sealed record Everything : SearchQuery;

    /// <summary>Something was asked that has no word in it: no passage answers.</summary>
    public sealed record NoWord : SearchQuery;

    /// <summary>Words one after the other with none between; a single word is the shortest phrase.</summary>
    /// <param name="Joined">With hyphens read as joining; never empty.</param>
    /// <param name="Parted">With hyphens read as parting; the same where there is none.</param>
    public sealed record Phrase(ImmutableArray<QueryWord> Joined, ImmutableArray<QueryWord> Parted)
        : SearchQuery
    {
        /// <summary>The different readings: one, or two.</summary>
        public IEnumerable<ImmutableArray<QueryWord>> Readings =>
            Joined.SequenceEqual(Parted) ? [Joined] : [Joined, Parted];
    }

    /// <summary>All of these, in one passage.</summary>
    public sealed record AllOf(ImmutableArray<SearchQuery> Parts) : SearchQuery;

    /// <summary>Any of these.</summary>
    public sealed record AnyOf(ImmutableArray<SearchQuery> Parts) : SearchQuery;

    /// <summary>Every passage but those that answer this.</summary>
    public sealed record Without(SearchQuery Part) : SearchQuery;
}
