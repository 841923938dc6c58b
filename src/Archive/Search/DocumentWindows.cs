namespace Archive.Search;

/// <summary>The windows of one document that have most of the asked words, the best first.</summary>
/// <param name="Worth">Of the words of the best, and half as much of those that only the others have.</param>
internal sealed record DocumentWindows(IReadOnlyList<PassageWindow> Windows, float Worth);
