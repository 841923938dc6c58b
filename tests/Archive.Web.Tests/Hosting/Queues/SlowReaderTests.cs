using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Archive.Web.Tests.Hosting.Queues;

/// <summary>Visitors who ask and never read what they are sent.</summary>
public class SlowReaderTests
{
    private const string Statement = "2024-05-20-fabrikam-port";

    // More than the buffers between the site and its reader hold.
    private const int Padding = 8_000_000;

    [Fact]
    public async Task Copies_that_nobody_reads_keep_no_other_from_being_printed()
    {
        await using var site = new Site();
        site.Corpus.AddWithOriginal(Statement, Padding);
        await site.InitializeAsync();
        using var client = site.CreateClient();
        var address = $"documents/{Statement}.pdf";
        using var first = await client.GetAsync(address, Cancel);
        Assert.SkipWhen(
            first.StatusCode is HttpStatusCode.ServiceUnavailable,
            "No PDFs can be made here: Node or its packages are missing."
        );
        var readers = new List<Socket>();
        try
        {
            for (var reader = 0; reader < 12; reader++)
            {
                readers.Add(await AskAsync(site, $"/{address}"));
            }
            // Each answer has begun, and cannot end.
            foreach (var reader in readers)
            {
                Assert.Equal(1, await reader.ReceiveAsync(new byte[1], Cancel));
            }
            using var copy = await client.GetAsync(address, Cancel);

            Assert.Equal(HttpStatusCode.OK, copy.StatusCode);
            Assert.True(
                copy.Content.Headers.ContentLength > Padding,
                string.Join(' ', copy.Headers.Select(header => string.Join(' ', header.Value)))
            );
        }
        finally
        {
            readers.ForEach(reader => reader.Dispose());
        }
    }

    private static async Task<Socket> AskAsync(Site site, string address)
    {
        // With a window of some bytes nearly all of the answer stays with the site.
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 1024 };
        await socket.ConnectAsync("127.0.0.1", site.Address.Port, Cancel);
        await socket.SendAsync(
            Encoding.ASCII.GetBytes($"GET {address} HTTP/1.1\r\nHost: localhost\r\n\r\n"),
            Cancel
        );
        return socket;
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
