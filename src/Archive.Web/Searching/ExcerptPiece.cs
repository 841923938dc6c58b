namespace Archive.Web.Searching;

/// <summary>Letters of an <see cref="Excerpt"/>, all of them marked or none.</summary>
internal readonly record struct ExcerptPiece(string Text, bool IsMarked);
