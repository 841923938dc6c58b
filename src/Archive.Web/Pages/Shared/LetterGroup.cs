using System.Collections.Immutable;
using Archive.Search;

namespace Archive.Web.Pages.Shared;

/// <summary>The names of an index that begin with one letter.</summary>
internal sealed record LetterGroup(string Letter, ImmutableArray<NamedCount> Names)
{
    public string Anchor => Letter == Others ? "others" : $"letter-{Letter.ToLowerInvariant()}";

    private const string Others = "#";

    /// <summary>In the order of the alphabet; names that begin with none of its letters come last.</summary>
    public static ImmutableArray<LetterGroup> Of(IEnumerable<NamedCount> names) =>
        [
            .. names
                .GroupBy(name => LetterOf(name.Slug))
                .OrderBy(group => group.Key == Others)
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new LetterGroup(
                    group.Key,
                    [.. group.OrderBy(name => name.Slug, StringComparer.Ordinal)]
                )),
        ];

    // The slug's, so that Ł stands among L.
    private static string LetterOf(string slug) =>
        slug.Length > 0 && char.IsAsciiLetter(slug[0])
            ? char.ToUpperInvariant(slug[0]).ToString()
            : Others;
}
