using Archive.Indexing;

namespace Archive.Quotations.Attributions;

/// <summary>What <see cref="AttributionRules"/> found.</summary>
/// <param name="Names">Only where it differs.</param>
/// <param name="NamedBy">The release by which it agrees, where the letter itself names no signatory.</param>
public sealed record ComparedAttribution(
    Attribution Attribution,
    DifferingNames? Names = null,
    DocumentSummary? NamedBy = null
);
