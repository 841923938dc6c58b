namespace Archive.Quotations;

/// <summary>How many of an article's quotations have been traced.</summary>
public readonly record struct CheckProgress(int Done, int Total);
