using System.Net;
using AngleSharp.Html.Parser;

namespace Archive.Web.Tests.Hosting;

/// <summary>Follows every address that pages of the site name, and says which of them lead out of it or nowhere.</summary>
internal static class Crawl
{
    private static readonly string[] Attributes =
    [
        "href",
        "src",
        "action",
        "formaction",
        "data-document",
        "data-citations",
        "data-original",
        "data-places",
        "data-span",
        "data-progress",
    ];

    private static readonly string[] FirstPages =
    [
        "/",
        "/search?q=crane",
        "/search?q=nothingatall",
        "/documents",
        $"/documents/{TestCorpus.Letter}?mark=0-5",
        "/people",
        "/topics",
        "/problems",
        "/review",
        "/about",
        "/check",
        "/nothing",
    ];

    // Of many links of one kind, some are followed.
    private const int MostFollowed = 12;

    /// <param name="root">Under which every address must be: as in "/archive".</param>
    /// <returns>How many were followed, and what is wrong with any.</returns>
    public static async Task<(int Followed, IReadOnlyList<string> Faults)> RunAsync(
        HttpClient client,
        string root,
        CancellationToken cancel
    )
    {
        var faults = new List<string>();
        var addresses = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var page in FirstPages)
        {
            using var answer = await client.GetAsync(
                new Uri(root + page, UriKind.Relative),
                cancel
            );
            var html = await answer.Content.ReadAsStringAsync(cancel);
            foreach (var address in Addresses(html))
            {
                if (address.StartsWith($"{root}/", StringComparison.Ordinal))
                {
                    addresses.Add(address.Split('#')[0]);
                }
                else if (address.StartsWith('/'))
                {
                    faults.Add($"{page} leads out of the site: {address}");
                }
            }
        }
        var followed = addresses
            .Where(address => !address.EndsWith(".pdf", StringComparison.Ordinal))
            .Where(address => !address.StartsWith($"{root}/check.", StringComparison.Ordinal))
            .Where(address => !address.Contains(".pdf?", StringComparison.Ordinal))
            .GroupBy(address => address[root.Length..].Split('/', '?')[1])
            .SelectMany(kind => kind.Take(MostFollowed))
            .ToList();
        foreach (var address in followed)
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), cancel);
            // Places on an original are asked for with more than their address.
            if (answer.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.BadRequest))
            {
                faults.Add($"{(int)answer.StatusCode} for {address}");
            }
        }
        return (followed.Count, faults);
    }

    private static IEnumerable<string> Addresses(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        foreach (var element in page.All)
        {
            foreach (var name in Attributes)
            {
                if (element.GetAttribute(name) is { } address)
                {
                    yield return address;
                }
            }
        }
    }
}
