namespace Archive.Web.Api;

/// <summary>Words in which a quotation and its source part.</summary>
internal sealed record DifferenceAnswer(string Kind, string Quotation, string Source);
