using System.Collections.Immutable;
using Archive.Documents;

namespace Archive.Reports;

/// <summary>Makes the addresses that a report leads to; whoever has a site hands it in, and a command has none.</summary>
/// <param name="Passage">A document at one of its passages.</param>
/// <param name="Marked">A document with these words marked.</param>
/// <param name="Pdf">The cited copy with these words highlighted.</param>
public sealed record ReportLinks(
    Func<DocumentId, int?, string> Passage,
    Func<DocumentId, ImmutableArray<Anchor>, string> Marked,
    Func<DocumentId, ImmutableArray<Anchor>, string> Pdf
);
