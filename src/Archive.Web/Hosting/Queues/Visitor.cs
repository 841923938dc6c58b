using System.Net;
using System.Net.Sockets;

namespace Archive.Web.Hosting.Queues;

/// <summary>Whom the site takes for one visitor when it shares its work out: an address, or one subscriber's network.</summary>
internal readonly record struct Visitor(string Network)
{
    // A subscriber is given this much of IPv6, and could ask from any address in it.
    private const int SubscriberBits = 64;

    /// <summary>Behind a trusted proxy this is whom the proxy names.</summary>
    public static Visitor Of(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Of(context.Connection.RemoteIpAddress);
    }

    /// <param name="address">Null where the server does not know it: on a socket of this machine.</param>
    public static Visitor Of(IPAddress? address)
    {
        if (address is null)
        {
            return new Visitor("");
        }
        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }
        if (address.AddressFamily is not AddressFamily.InterNetworkV6)
        {
            return new Visitor(address.ToString());
        }
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(SubscriberBits / 8).Clear();
        return new Visitor(new IPAddress(bytes).ToString());
    }
}
