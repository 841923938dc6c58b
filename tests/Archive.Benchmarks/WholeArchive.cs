using System.Diagnostics;

namespace Archive.Benchmarks;

/// <summary>1,180 letters as whole processes: import, first index, and a start with nothing changed.</summary>
internal static class WholeArchive
{
    // Not the port of a site that may run beside.
    private const string Url = "http://127.0.0.1:5391";

    public static async Task<int> MeasureAsync(Figures figures)
    {
        using var place = new Workplace();
        var letters = Workplace.RealData("letters/letter");
        figures.Add("archive: import, s", Run(place, "import", letters, "--collection", "letters"));
        figures.Add(
            "archive: import again, s",
            Run(place, "import", letters, "--collection", "letters")
        );
        figures.Add("archive: first index, s", Run(place, "index"));
        var starts = new List<double>();
        for (var round = 1; round <= 5; round++)
        {
            starts.Add(await StartAsync(place));
        }
        figures.Add(
            "archive: start until /healthz answers 200, median s",
            starts.Order().ElementAt(2)
        );
        return 0;
    }

    private static double Run(Workplace place, params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        using var process = place.StartCommand(arguments);
        // What it prints is read and forgotten, or its pipe would fill.
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? clock.Elapsed.TotalSeconds
            : throw new InvalidOperationException($"archive {arguments[0]}: {errors}");
    }

    private static async Task<double> StartAsync(Workplace place)
    {
        var clock = Stopwatch.StartNew();
        using var site = place.StartSite(Url);
        site.OutputDataReceived += (_, _) => { };
        site.BeginOutputReadLine();
        try
        {
            using var client = new HttpClient();
            while (clock.Elapsed < TimeSpan.FromMinutes(1))
            {
                try
                {
                    using var answer = await client.GetAsync(new Uri($"{Url}/healthz"));
                    if (answer.IsSuccessStatusCode)
                    {
                        return clock.Elapsed.TotalSeconds;
                    }
                }
                catch (HttpRequestException)
                {
                    // Not listening yet.
                }
                await Task.Delay(10);
            }
            throw new TimeoutException("The site was not ready within a minute.");
        }
        finally
        {
            site.Kill();
            await site.WaitForExitAsync();
        }
    }
}
