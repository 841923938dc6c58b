namespace Archive.Reports;

/// <summary>Whom an article names for a quotation; the span is of the article.</summary>
public sealed record ReportedSpeaker(string Name, int Start, int End);
