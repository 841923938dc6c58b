namespace Archive.Web;

/// <summary>
/// Where this program answers, counted from its own root. What is routed is named here; what is linked is made by
/// <see cref="ArchiveUrls"/>, which knows below which path the world finds that root.
/// </summary>
internal static class ArchiveRoutes
{
    public const string Documents = "/documents";
    public const string People = "/people";
    public const string Topics = "/topics";
    public const string Problems = "/problems";
    public const string Review = "/review";
    public const string About = "/about";
    public const string Health = "/healthz";
    public const string OpenApi = "/openapi/v1.json";
    public const string SearchPage = "/search";
    public const string SearchApi = "/api/search";
    public const string Check = "/check";
    public const string CheckApi = "/api/check";
    public const string SearchDescription = "/opensearch.xml";

    /// <param name="format">"pdf", "csv" or "json": an article is sent there, and its report comes back.</param>
    public static string CheckAs(string format) => $"{Check}.{format}";
}
