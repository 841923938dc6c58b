using System.Xml.Linq;
using Archive.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Archive.Web.Api;

/// <summary><c>GET /opensearch.xml</c>: lets a browser's address bar search the archive.</summary>
internal static class SearchDescriptionEndpoint
{
    private static readonly XNamespace OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    public static void MapSearchDescription(this IEndpointRouteBuilder routes) =>
        routes
            .MapMethods(ArchiveRoutes.SearchDescription, Methods.Reading, Describe)
            .ExcludeFromDescription();

    private static ContentHttpResult Describe(PublicAddress address) =>
        TypedResults.Text(
            new XDocument(
                new XElement(
                    OpenSearch + "OpenSearchDescription",
                    new XElement(OpenSearch + "ShortName", SiteName.Short),
                    new XElement(OpenSearch + "Description", SiteName.Full),
                    new XElement(OpenSearch + "InputEncoding", "UTF-8"),
                    new XElement(
                        OpenSearch + "Url",
                        new XAttribute("type", "text/html"),
                        new XAttribute("template", $"{address.Urls.SearchPage}?q={{searchTerms}}")
                    )
                )
            ).ToString(),
            "application/opensearchdescription+xml; charset=utf-8"
        );
}
