namespace Archive.Reports;

/// <summary>A half-open span of a document's plain text, in UTF-16 units.</summary>
public readonly record struct ReportedSpan(int Start, int End);
