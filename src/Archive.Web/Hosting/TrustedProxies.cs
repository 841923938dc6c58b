using System.Collections.Immutable;
using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace Archive.Web.Hosting;

/// <summary>
/// Who may say on whose behalf a request comes: the proxies before this site. What anybody else says of it is passed
/// over, or every visitor could be whom they like.
/// </summary>
internal sealed record TrustedProxies(
    ImmutableArray<IPAddress> Addresses,
    ImmutableArray<IPNetwork> Networks
)
{
    public static TrustedProxies None { get; } = new([], []);

    public bool IsEmpty => Addresses.IsEmpty && Networks.IsEmpty;

    /// <param name="setting">Addresses and networks, with commas or spaces between them.</param>
    /// <exception cref="UnusableSettingException">One of them is neither.</exception>
    public static TrustedProxies Read(string? setting)
    {
        var addresses = ImmutableArray.CreateBuilder<IPAddress>();
        var networks = ImmutableArray.CreateBuilder<IPNetwork>();
        foreach (
            var named in (setting ?? "").Split(
                [',', ';', ' '],
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
            )
        )
        {
            if (IPAddress.TryParse(named, out var address))
            {
                addresses.Add(address);
            }
            else if (IPNetwork.TryParse(named, out var network))
            {
                networks.Add(network);
            }
            else
            {
                throw new UnusableSettingException(
                    $"'{named}' is neither an address nor a network. Write --Archive:TrustedProxies=127.0.0.1,10.0.0.0/8"
                );
            }
        }
        return new TrustedProxies(addresses.ToImmutable(), networks.ToImmutable());
    }

    public void Configure(ForwardedHeadersOptions options)
    {
        options.ForwardedHeaders =
            ForwardedHeaders.XForwardedFor
            | ForwardedHeaders.XForwardedProto
            | ForwardedHeaders.XForwardedHost;
        // A chain of them is followed to the first that is not trusted.
        options.ForwardLimit = null;
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var address in Addresses)
        {
            options.KnownProxies.Add(address);
        }
        foreach (var network in Networks)
        {
            options.KnownIPNetworks.Add(network);
        }
    }
}
