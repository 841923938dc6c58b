using System.Diagnostics;

namespace Archive.Benchmarks;

/// <summary>1,180 letters as whole processes: import, first index, and a start with nothing changed.</summary>
internal static class WholeArchive
{
    private const string Url = "http://127.0.0.1:5391";

    public static async Task<int> MeasureAsync()
    {
        using var place = new Workplace();
        var letters = Workplace.RealData("letters/letter");
        Console.WriteLine(
            $"import       {Run(place, "import", letters, "--collection", "letters"):0.00} s"
        );
        Console.WriteLine(
            $"again        {Run(place, "import", letters, "--collection", "letters"):0.00} s"
        );
        Console.WriteLine($"first index  {Run(place, "index"):0.00} s");
        for (var round = 1; round <= 5; round++)
        {
            Console.WriteLine(
                $"start        {await StartAsync(place):0.00} s until /healthz answers 200"
            );
        }
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
