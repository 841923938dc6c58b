using System.Diagnostics;
using System.Net.Sockets;
using System.Text.Json;

namespace Archive.Benchmarks.Recovery;

/// <summary>A real site over a workplace, asked again and again until it says what it should.</summary>
internal sealed class RunningSite : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process process;
    private readonly HttpClient client;

    public RunningSite(Workplace place)
    {
        using var free = new TcpListener(System.Net.IPAddress.Loopback, 0);
        free.Start();
        var address = $"http://{free.LocalEndpoint}";
        free.Stop();
        process = place.StartSite(address);
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        client = new HttpClient { BaseAddress = new Uri(address) };
    }

    public bool HasEnded => process.HasExited;

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

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit();
        }
        process.Dispose();
        client.Dispose();
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
}
