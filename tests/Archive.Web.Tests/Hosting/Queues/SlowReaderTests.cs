using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Archive.Web.Tests.Hosting.Queues;

/// <summary>Visitors who ask and never read what they are sent.</summary>
public class SlowReaderTests
{
    private const string Long = "2024-05-20-a-long-letter";

    // IPPROTO_TCP and TCP_MAXSEG.
    private const int Tcp = 6;
    private const int LargestSegment = 2;

    // Together more than the server and the connection hold of an answer that nobody reads.
    private const int LargestBuffers = 110_000;

    [Fact(Timeout = 600_000)]
    public async Task Copies_that_nobody_reads_keep_no_other_from_being_printed()
    {
        await using var site = new Site();
        site.Corpus.Add(Long, string.Join(' ', Enumerable.Range(0, 6_000).Select(Word)));
        await site.InitializeAsync();
        using var client = site.CreateClient();
        var address = $"documents/{Long}.pdf";
        using var first = await client.GetAsync(address, TestContext.Current.CancellationToken);
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
            Assert.True(copy.Content.Headers.ContentLength > LargestBuffers);
        }
        finally
        {
            readers.ForEach(reader => reader.Dispose());
        }
    }

    // Words that a font's tables and a PDF's compression do not make short.
    private static string Word(int number) =>
        $"{number * 7919 % 100_003}x{number * 104_729 % 9_973}";

    private static async Task<Socket> AskAsync(Site site, string address)
    {
        // With small segments and a small window nearly all of the answer stays with the site.
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)
        {
            ReceiveBufferSize = 1024,
        };
        if (OperatingSystem.IsLinux())
        {
            socket.SetRawSocketOption(Tcp, LargestSegment, BitConverter.GetBytes(536));
        }
        await socket.ConnectAsync("127.0.0.1", site.Address.Port, Cancel);
        await socket.SendAsync(
            Encoding.ASCII.GetBytes($"GET {address} HTTP/1.1\r\nHost: localhost\r\n\r\n"),
            Cancel
        );
        return socket;
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
