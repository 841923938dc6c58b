namespace Archive.Quotations.Attributions;

/// <summary>Whom an article names as the speaker of some words, and whose the document says they are.</summary>
public sealed record DifferingNames(string InArticle, string InDocument);
