namespace Archive.Reports;

/// <summary>How a report shows what became of a quotation.</summary>
/// <param name="Code">By which styles and programs tell it: a verdict's, "unjudged" or "failed".</param>
public readonly record struct ReportedVerdict(string Code, string Sign, string Words);
