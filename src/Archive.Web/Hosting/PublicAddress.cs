using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Archive.Web.Hosting;

/// <summary>
/// What permalinks begin with: the address the settings name, or the one the site listens at. Never the request's
/// Host header, which anybody can write and a citation would carry on.
/// </summary>
internal sealed partial class PublicAddress(
    SiteSettings settings,
    IServer server,
    ILogger<PublicAddress> log
)
{
    private const string Otherwise = "http://localhost:5080";

    /// <summary>Whether the settings name it; else what is printed leads to this machine only.</summary>
    public bool IsNamed => settings.PublicUrl is not null;

    /// <summary>Without a slash at the end.</summary>
    public string Root => settings.PublicUrl ?? Listening().TrimEnd('/') + settings.PathBase;

    /// <summary>Makes links in full, for what is read elsewhere.</summary>
    public ArchiveUrls Urls => new(Root);

    /// <summary>Says once, at the start, where links lead that nobody gave an address.</summary>
    public void Announce()
    {
        if (!IsNamed)
        {
            LogUnnamed(Root);
        }
    }

    private string Listening()
    {
        var bound = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        if (bound is null)
        {
            return Otherwise;
        }
        // "Any address" is none that a reader can follow.
        foreach (var any in (string[])["//0.0.0.0", "//[::]", "//*", "//+"])
        {
            bound = bound.Replace(any, "//localhost", StringComparison.Ordinal);
        }
        return Uri.IsWellFormedUriString(bound, UriKind.Absolute) ? bound : Otherwise;
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "No public address is set: links in PDFs, reports and citations begin with {Root}. Name the address that readers use with --Archive:PublicUrl=https://archive.example.org"
    )]
    private partial void LogUnnamed(string root);
}
