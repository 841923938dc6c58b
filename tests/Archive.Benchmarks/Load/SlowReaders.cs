using System.Text;

namespace Archive.Benchmarks.Load;

/// <summary>Seventy-two who read a PDF at 400 bytes a second, and another who wants one meanwhile.</summary>
internal static class SlowReaders
{
    private const int Readers = 72;

    public static async Task MeasureAsync(RunningSite site, Wishes wishes, Figures figures)
    {
        var alone = await CopiesAsync(site, wishes);
        site.ForgetPeak();
        using var end = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        var random = new Random(2);
        var begun = new CountdownEvent(Readers);
        var readers = Enumerable
            .Range(0, Readers)
            .Select(reader =>
                ReadSlowlyAsync(site, 10 + (reader % 8), wishes.Copy(random), begun, end.Token)
            )
            .ToArray();
        var arriving = await CopiesAsync(site, wishes);
        begun.Wait(TimeSpan.FromMinutes(2), CancellationToken.None);
        var reading = await CopiesAsync(site, wishes);
        await end.CancelAsync();
        await Task.WhenAll(readers);
        figures.Add("load: slow readers who were answered", Readers - begun.CurrentCount);
        figures.Add("load: another's PDF, alone, p50, ms", alone.At(0.5));
        figures.Add("load: another's PDF, alone, longest, ms", alone.Longest);
        figures.Add("load: another's PDF while 72 slow readers ask, longest, ms", arriving.Longest);
        figures.Add(
            "load: another's PDF while 72 read slowly, longest delay, ms",
            reading.Longest - alone.At(0.5)
        );
        figures.Add(
            "load: PDFs refused amid slow readers",
            arriving.Errors.Count + reading.Errors.Count
        );
        figures.Add("load: memory with 72 slow readers, MB", site.PeakMegabytes);
    }

    private static async Task<Times> CopiesAsync(RunningSite site, Wishes wishes)
    {
        var random = new Random(3);
        using var client = Visitors.Client(site.Address, 2);
        var times = new Times();
        for (var copy = 0; copy < 20; copy++)
        {
            await times.OfAsync(cancel => client.GetAsync(wishes.Copy(random), cancel), default);
        }
        return times;
    }

    // Four hundred bytes a second.
    private static async Task ReadSlowlyAsync(
        RunningSite site,
        int visitor,
        Uri copy,
        CountdownEvent begun,
        CancellationToken cancel
    )
    {
        try
        {
            using var socket = await Visitors.ConnectAsync(
                site.Address.Port,
                visitor,
                2048,
                cancel
            );
            await socket.SendAsync(
                Encoding.ASCII.GetBytes($"GET {copy} HTTP/1.1\r\nHost: localhost\r\n\r\n"),
                cancel
            );
            var buffer = new byte[100];
            var read = await socket.ReceiveAsync(buffer, cancel);
            if (
                Encoding
                    .ASCII.GetString(buffer, 0, read)
                    .StartsWith("HTTP/1.1 200", StringComparison.Ordinal)
            )
            {
                begun.Signal();
            }
            while (read > 0)
            {
                await Task.Delay(250, cancel);
                read = await socket.ReceiveAsync(buffer, cancel);
            }
        }
        catch (OperationCanceledException)
        {
            // The measurement is over.
        }
        catch (System.Net.Sockets.SocketException cut)
        {
            Console.WriteLine($"a slow reader was cut off: {cut.Message}");
        }
    }
}
