using System.Diagnostics;
using System.Net.Sockets;
using System.Text.Json;

namespace Archive.Benchmarks;

/// <summary>
/// The site as a process of its own over a workplace: asked again and again until it says what it should, and how much memory it
/// had at most is looked at all the time.
/// </summary>
internal sealed class RunningSite : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process process;
    private readonly HttpClient client;
    private readonly CancellationTokenSource end = new();
    private readonly Task watching;

    /// <param name="settings">More of the site's settings.</param>
    public RunningSite(Workplace place, params string[] settings)
    {
        Address = FreeAddress();
        client = new HttpClient { BaseAddress = Address };
        process = place.StartSite(Address.OriginalString, settings);
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        watching = WatchAsync();
    }

    public Uri Address { get; }

    public bool HasEnded => process.HasExited;

    /// <summary>Of the site alone, since <see cref="ForgetPeak"/>; what it has read and typeset by others is not in it.</summary>
    public double PeakMegabytes { get; private set; }

    public void ForgetPeak() => PeakMegabytes = 0;

    /// <summary>How long until the site's health has this status.</summary>
    public Task<TimeSpan> UntilHealthAsync(string status) =>
        UntilAsync(async () => (await HealthAsync()).Status == status, $"says “{status}”");

    public Task<TimeSpan> UntilFoundAsync(string words, int documents) =>
        UntilAsync(
            async () => await FindAsync(words) == documents,
            $"finds {documents} with {words}"
        );

    public async Task<(int Code, string Status)> HealthAsync()
    {
        using var response = await client.GetAsync(new Uri("/healthz", UriKind.Relative));
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return ((int)response.StatusCode, answer.RootElement.GetProperty("status").GetString()!);
    }

    public async Task<int> FindAsync(string words)
    {
        using var answer = JsonDocument.Parse(
            await client.GetStringAsync(
                new Uri($"/api/search?q={Uri.EscapeDataString(words)}", UriKind.Relative)
            )
        );
        return answer.RootElement.GetProperty("total").GetInt32();
    }

    public async Task<int> StatusOfAsync(string address)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        return (int)response.StatusCode;
    }

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
        client.Dispose();
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

    private static async Task<TimeSpan> UntilAsync(Func<Task<bool>> isSo, string what)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < Patience)
        {
            try
            {
                if (await isSo())
                {
                    return clock.Elapsed;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet, or busy.
            }
            await Task.Delay(20);
        }
        throw new TimeoutException($"It never {what}.");
    }

    private static Uri FreeAddress()
    {
        using var free = new TcpListener(System.Net.IPAddress.Loopback, 0);
        free.Start();
        return new Uri($"http://{free.LocalEndpoint}");
    }
}
