using Archive.Quotations;
using Archive.Quotations.Attributions;

namespace Archive.Web.Api;

/// <summary>One quotation of a <see cref="CheckAnswer"/>.</summary>
/// <param name="Start">In the text that was asked about, in UTF-16 units.</param>
/// <param name="Verdict">Null for what is listed, not judged.</param>
internal sealed record CheckedAnswer(
    string Text,
    int Start,
    int End,
    SpeakerAnswer? Speaker,
    string? Verdict,
    IEnumerable<string> Reasons,
    string Explanation,
    string Attribution,
    SourceOfWords? Source,
    IEnumerable<DifferenceAnswer> Differences,
    IEnumerable<OtherPlace> Others
)
{
    public static CheckedAnswer Of(CheckedQuotation found)
    {
        var traced = found.Traced;
        return new CheckedAnswer(
            found.Quotation.Text,
            found.Quotation.Span.Start,
            found.Quotation.Span.End,
            found.Quotation.Speaker is { } speaker
                ? new SpeakerAnswer(speaker.Name, speaker.Span.Start, speaker.Span.End)
                : null,
            traced?.Verdict?.Code(),
            traced?.Reasons.Select(reason => reason.Code) ?? [],
            traced?.Explanation ?? "Listed, not judged.",
            found.Attribution.Attribution.Code(),
            traced?.Source is { } source ? SourceOfWords.Of(source) : null,
            traced is null ? [] : DifferenceAnswer.Of(traced),
            traced?.Others.Select(OtherPlace.Of) ?? []
        );
    }
}
