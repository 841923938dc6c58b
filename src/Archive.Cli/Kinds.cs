using Archive.Documents;

namespace Archive.Cli;

/// <summary>A kind of document as a person types it after <c>--kind</c>.</summary>
internal static class Kinds
{
    /// <returns>Null where none was typed.</returns>
    /// <exception cref="RefusedException">There is no such kind.</exception>
    public static DocumentKind? Parse(string? typed) =>
        typed is null
            ? null
            : DocumentKinds.Parse(typed)
                ?? throw new RefusedException(
                    $"'{typed}' is no kind of document. Kinds are {string.Join(", ", DocumentKinds.All.Select(kind => kind.Code()))}."
                );
}
