namespace Archive.Web.Api;

/// <summary>Whom an article names for a quotation; the span is of the article.</summary>
internal sealed record SpeakerAnswer(string Name, int Start, int End);
