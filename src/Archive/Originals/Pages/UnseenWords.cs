using Archive.Originals.Painting;

namespace Archive.Originals.Pages;

/// <summary>Words that a page's file sets on it and that nobody sees there: they are none of its text.</summary>
public readonly record struct UnseenWords(Concealment Why, int Count);
