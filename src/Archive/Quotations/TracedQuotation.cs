using System.Collections.Immutable;

namespace Archive.Quotations;

/// <summary>A quotation with all the archive can say of it: verdict, source, and where the two part. Made by <see cref="QuotationTracer"/>.</summary>
/// <param name="Quotation">As it was asked.</param>
/// <param name="Verdict">Null for a quotation too short to be judged by its words alone: then <paramref name="Others"/> lists where they stand.</param>
/// <param name="Reasons">Facts, the gravest first; none where the words agree.</param>
/// <param name="Explanation">One sentence.</param>
/// <param name="Source">The earliest document with the words; null where there is none, or no verdict.</param>
/// <param name="Differences">In the quotation's order.</param>
/// <param name="Others">Other documents with the same words, in order of date, releases last; of a splice, the other documents it takes from.</param>
public sealed record TracedQuotation(
    string Quotation,
    Verdict? Verdict,
    ImmutableArray<Reason> Reasons,
    string Explanation,
    TracedSource? Source,
    ImmutableArray<Difference> Differences,
    ImmutableArray<SourcePlace> Others
);
