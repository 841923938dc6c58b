using System.Collections.Immutable;

namespace Archive.Web.Pages.Shared;

/// <summary>An index of names, letter by letter.</summary>
/// <param name="Address">Of a name's page, by its slug; null where it can have none.</param>
internal sealed record LetterIndex(
    ImmutableArray<LetterGroup> Groups,
    Func<string, string?> Address
);
