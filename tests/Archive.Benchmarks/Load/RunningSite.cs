using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Archive.Benchmarks.Load;

/// <summary>The site as a process of its own, ready to answer; how much memory it had at most is looked at all the time.</summary>
internal sealed class RunningSite : IAsyncDisposable
{
    private readonly Process process;
    private readonly CancellationTokenSource end = new();
    private readonly Task watching;

    private RunningSite(Process process, Uri address)
    {
        this.process = process;
        Address = address;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        watching = WatchAsync();
    }

    public Uri Address { get; }

    /// <summary>Of the site alone, since <see cref="ForgetPeak"/>; what it has read and typeset by others is not in it.</summary>
    public double PeakMegabytes { get; private set; }

    public static async Task<RunningSite> StartAsync(Workplace place)
    {
        var url = $"http://127.0.0.1:{FreePort()}";
        var site = new RunningSite(
            // One address stands for many readers here; how many articles one may send is not what is measured.
            place.StartSite(url, "--Archive:ChecksPerMinute=100000"),
            new Uri(url)
        );
        using var client = new HttpClient { BaseAddress = site.Address };
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < TimeSpan.FromMinutes(3); )
        {
            try
            {
                using var answer = await client.GetAsync(new Uri("/healthz", UriKind.Relative));
                if (answer.IsSuccessStatusCode)
                {
                    return site;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
            await Task.Delay(100);
        }
        await site.DisposeAsync();
        throw new TimeoutException("The site was not ready within three minutes.");
    }

    public void ForgetPeak() => PeakMegabytes = 0;

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        await watching;
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }
        await process.WaitForExitAsync();
        process.Dispose();
        end.Dispose();
    }

    private async Task WatchAsync()
    {
        while (!end.IsCancellationRequested && !process.HasExited)
        {
            process.Refresh();
            PeakMegabytes = Math.Max(PeakMegabytes, process.WorkingSet64 / 1_048_576.0);
            await Task.Delay(200, CancellationToken.None);
        }
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }
}
