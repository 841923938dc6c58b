using Archive.Quotations;
using Archive.Quotations.Attributions;

namespace Archive.Reports;

/// <summary>One quotation of a <see cref="CheckReport"/>.</summary>
/// <param name="Start">In the text that was asked about, in UTF-16 units.</param>
/// <param name="Verdict">Null for what is listed, not judged, and where judging failed.</param>
/// <param name="Failed">Whether judging it failed by a fault of the archive: the explanation says so, and nothing else is known of it.</param>
public sealed record ReportedQuotation(
    string Text,
    int Start,
    int End,
    ReportedSpeaker? Speaker,
    string? Verdict,
    IEnumerable<string> Reasons,
    string Explanation,
    string Attribution,
    ReportedSource? Source,
    IEnumerable<ReportedDifference> Differences,
    IEnumerable<ReportedPlace> Others,
    bool Failed
)
{
    public static ReportedQuotation Of(CheckedQuotation found, ReportLinks? links)
    {
        ArgumentNullException.ThrowIfNull(found);
        var traced = found.Traced;
        return new ReportedQuotation(
            found.Quotation.Text,
            found.Quotation.Span.Start,
            found.Quotation.Span.End,
            found.Quotation.Speaker is { } speaker
                ? new ReportedSpeaker(speaker.Name, speaker.Span.Start, speaker.Span.End)
                : null,
            traced?.Verdict?.Code(),
            traced?.Reasons.Select(reason => reason.Code) ?? [],
            VerdictWords.Explained(found),
            found.Attribution.Attribution.Code(),
            traced?.Source is { } source ? ReportedSource.Of(source, links) : null,
            traced is null ? [] : ReportedDifference.Of(traced),
            traced?.Others.Select(place => ReportedPlace.Of(place, links)) ?? [],
            found.IsFailed
        );
    }
}
