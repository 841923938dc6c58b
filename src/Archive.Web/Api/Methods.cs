namespace Archive.Web.Api;

/// <summary>What may be done at an address of the archive: it is read; an article to check is sent.</summary>
internal static class Methods
{
    public static string[] Reading { get; } = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Of a page.</summary>
    public static string[] Of(EndpointBuilder page) =>
        page is RouteEndpointBuilder { RoutePattern.RawText: { } route }
        && $"/{route}" == ArchiveRoutes.Check
            ? [.. Reading, HttpMethods.Post]
            : Reading;
}
