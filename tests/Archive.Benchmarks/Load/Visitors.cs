using System.Net;
using System.Net.Sockets;

namespace Archive.Benchmarks.Load;

/// <summary>Clients of this machine that the site takes for different visitors: each asks from an address of its own.</summary>
internal static class Visitors
{
    /// <param name="number">From 1 to 250.</param>
    public static HttpClient Client(Uri site, int number) =>
        new(
            new SocketsHttpHandler
            {
                ConnectCallback = async (context, cancel) =>
                    new NetworkStream(
                        await ConnectAsync(context.DnsEndPoint.Port, number, null, cancel),
                        ownsSocket: true
                    ),
            }
        )
        {
            BaseAddress = site,
            Timeout = TimeSpan.FromMinutes(10),
        };

    /// <param name="window">Bytes that may be on their way to it; null for what is usual.</param>
    public static async Task<Socket> ConnectAsync(
        int port,
        int number,
        int? window,
        CancellationToken cancel
    )
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)
        {
            NoDelay = true,
        };
        if (window is int bytes)
        {
            socket.ReceiveBufferSize = bytes;
            // With segments of 64 KB, as on this machine, the system alone would hold all that is sent.
            socket.SetRawSocketOption(6, 2, BitConverter.GetBytes(536));
        }
        socket.Bind(new IPEndPoint(IPAddress.Parse($"127.0.1.{number}"), 0));
        await socket.ConnectAsync(IPAddress.Loopback, port, cancel);
        return socket;
    }

    /// <summary>Sends an article to be checked.</summary>
    public static async Task<HttpResponseMessage> CheckAsync(
        HttpClient client,
        string article,
        CancellationToken cancel
    )
    {
        using var form = Wishes.Form(article);
        return await client.PostAsync(new Uri("/check", UriKind.Relative), form, cancel);
    }
}
