namespace Archive.Quotations.Attributions;

/// <summary>What <see cref="AttributionRules"/> found.</summary>
/// <param name="Names">Only where it differs.</param>
public sealed record ComparedAttribution(Attribution Attribution, DifferingNames? Names = null);
