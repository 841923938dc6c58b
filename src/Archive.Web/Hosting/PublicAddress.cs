using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Archive.Web.Hosting;

/// <summary>
/// What permalinks begin with: the address the settings name, or the one the site listens at. Never the request's
/// Host header, which anybody can write and a citation would carry on.
/// </summary>
internal sealed class PublicAddress(SiteSettings settings, IServer server)
{
    private const string Otherwise = "http://localhost:5080";

    /// <param name="address">A path of this site, as <see cref="ArchiveUrls"/> makes it.</param>
    public Uri Of(string address) => new(Base, address);

    private Uri Base => settings.PublicUrl ?? new Uri(Listening());

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
}
