using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Archive.Documents.Reading;

namespace Archive.Originals.Markup;

/// <summary>What a page says of itself: in JSON-LD, in Open Graph and its other meta elements, else in its own words.</summary>
internal sealed partial class PageFacts(IHtmlDocument page)
{
    private const int Longest = 300;

    private readonly LinkedFacts linked = LinkedFacts.Of(page);

    public string? Title =>
        Clean(linked.Headline)
        ?? Meta("og:title", "twitter:title", "dc.title", "citation_title")
        ?? (
            page.QuerySelectorAll("h1") is { Length: 1 } headings
                ? Clean(headings[0].TextContent)
                : null
        )
        ?? Clean(page.Title);

    public DateOnly? Date =>
        Day(linked.Published)
        ?? Day(
            Meta(
                "article:published_time",
                "og:published_time",
                "date",
                "dc.date",
                "dc.date.issued",
                "dcterms.created",
                "dcterms.date",
                "datepublished",
                "pubdate",
                "publish-date",
                "citation_publication_date"
            )
        )
        ?? Day(page.QuerySelector("[itemprop=datePublished]")?.GetAttribute("content"))
        ?? page.QuerySelectorAll("article time, main time, time")
            .Select(time => Day(time.GetAttribute("datetime") ?? time.TextContent))
            .FirstOrDefault(day => day is not null);

    public ImmutableArray<string> Authors
    {
        get
        {
            var named = linked.Authors.IsEmpty
                ?
                [
                    .. new[]
                    {
                        Meta(
                            "author",
                            "article:author",
                            "dc.creator",
                            "citation_author",
                            "parsely-author"
                        ),
                    }.OfType<string>(),
                ]
                : linked.Authors;
            if (named.IsEmpty)
            {
                var byline = page.QuerySelector(
                    "[rel=author], [itemprop=author], .byline, .author"
                );
                named = byline is null ? [] : [byline.TextContent];
            }
            return
            [
                .. named
                    .Select(name => Clean(By().Replace(name.Trim(), "")))
                    .OfType<string>()
                    .Where(name =>
                        name.Length < 120
                        && !name.Contains("://", StringComparison.Ordinal)
                        && name.Any(char.IsLetter)
                    )
                    .Distinct()
                    .Take(20),
            ];
        }
    }

    /// <summary>The address that the page calls its own.</summary>
    public string? Url =>
        Address(page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href"))
        ?? Address(Meta("og:url"))
        ?? Address(linked.Url)
        ?? Address(SavedFrom());

    public string? Publisher =>
        Meta("og:site_name", "application-name", "dc.publisher") ?? Clean(linked.Publisher);

    public string? Language => LanguageTag.Read(page.DocumentElement?.GetAttribute("lang"));

    private string? Meta(params string[] names)
    {
        foreach (var name in names)
        {
            var found = page.QuerySelectorAll("meta[content]")
                .FirstOrDefault(meta =>
                    name.Equals(meta.GetAttribute("property"), StringComparison.OrdinalIgnoreCase)
                    || name.Equals(meta.GetAttribute("name"), StringComparison.OrdinalIgnoreCase)
                );
            if (Clean(found?.GetAttribute("content")) is { } content)
            {
                return content;
            }
        }
        return null;
    }

    // Browsers write it above a page that they save.
    private string? SavedFrom() =>
        page
            .ChildNodes.OfType<IComment>()
            .Select(comment => SavedFromWords().Match(comment.Data))
            .FirstOrDefault(match => match.Success)
            ?.Groups["url"]
            .Value;

    private static string? Address(string? address) =>
        address is { Length: < 2_000 }
        && Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
            ? LinkAddress.Allow(address.Trim())
            : null;

    private static string? Clean(string? text) =>
        text is not null && PlainText.Clean(text) is { Length: > 0 and <= Longest } clean
            ? clean
            : null;

    // The day as the page's own place has it.
    private static DateOnly? Day(string? text) =>
        text is { Length: < 60 }
        && DateTimeOffset.TryParse(
            text.Trim(),
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var time
        )
        && time.Year is > 1700 and < 2200
            ? DateOnly.FromDateTime(time.DateTime)
            : null;

    [GeneratedRegex(
        @"^(written |posted |published )?by:?\s",
        RegexOptions.NonBacktracking
            | RegexOptions.IgnoreCase
            | RegexOptions.CultureInvariant
            | RegexOptions.ExplicitCapture
    )]
    private static partial Regex By();

    [GeneratedRegex(
        @"saved from url=\(\d{1,8}\)(?<url>https?://\S{1,1500})",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex SavedFromWords();
}
