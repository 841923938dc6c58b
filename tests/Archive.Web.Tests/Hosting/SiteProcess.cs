using System.Diagnostics;

namespace Archive.Web.Tests.Hosting;

/// <summary>The site as its users start it: a process of its own, followed by what it prints, killed at the end.</summary>
internal sealed class SiteProcess : IDisposable
{
    // No test is about how long it takes: what never comes is given up.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Process process;

    private SiteProcess(Process process) => this.process = process;

    public int Id => process.Id;

    /// <summary>Where it listens; known once it does.</summary>
    public Uri? Address { get; private set; }

    /// <param name="path">What <c>PATH</c> is for it; null for this process's own.</param>
    public static SiteProcess Start(
        string corpus,
        string data,
        string? url = null,
        string? path = null,
        params string[] settings
    )
    {
        // Built with these tests, in the same configuration.
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        var program = Path.Combine(
            Repository.Root,
            "src",
            "Archive.Web",
            "bin",
            output.Parent!.Name,
            output.Name,
            "Archive.Web.dll"
        );
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                program,
                "--urls",
                url ?? "http://127.0.0.1:0",
                $"--Archive:Corpus={corpus}",
                $"--Archive:Data={data}",
            },
        };
        foreach (var setting in settings)
        {
            start.ArgumentList.Add(setting);
        }
        start.Environment["PATH"] = path ?? start.Environment["PATH"];
        return new SiteProcess(Process.Start(start)!);
    }

    /// <summary>Reads what it prints until it says this; returns that line.</summary>
    public async Task<string> UntilItSaysAsync(string words)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            const string listening = "Now listening on: ";
            if (line.IndexOf(listening, StringComparison.Ordinal) is >= 0 and var at)
            {
                Address = new Uri(line[(at + listening.Length)..]);
            }
            if (line.Contains(words, StringComparison.Ordinal))
            {
                return line;
            }
        }
        throw new InvalidOperationException(
            $"The site ended without saying “{words}”: {await process.StandardError.ReadToEndAsync(patience.Token)}"
        );
    }

    /// <summary>Once its index is current and it listens.</summary>
    public async Task<HttpClient> UntilReadyAsync()
    {
        while (Address is null)
        {
            await UntilItSaysAsync("Now listening on: ");
        }
        return new HttpClient { BaseAddress = Address, Timeout = Patience };
    }

    /// <summary>For a site that should not start.</summary>
    public async Task<(int Code, string Says)> RefusalAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var says = await process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        await output;
        return (process.ExitCode, says.Trim());
    }

    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            Kill();
        }
        process.Dispose();
    }
}
