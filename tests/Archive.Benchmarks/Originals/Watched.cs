using System.Diagnostics;
using System.Globalization;

namespace Archive.Benchmarks.Originals;

/// <summary>A process run to its end, with the most memory that it and its children held at once (Linux).</summary>
internal static class Watched
{
    public static (string Output, double Seconds, long PeakMegabytes) Run(
        Process process,
        bool withChildren = true
    )
    {
        using (process)
        {
            var clock = Stopwatch.StartNew();
            var output = process.StandardOutput.ReadToEndAsync();
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var peak = 0L;
            while (!process.WaitForExit(50))
            {
                peak = Math.Max(peak, Held(process.Id, withChildren));
            }
            return (output.GetAwaiter().GetResult(), clock.Elapsed.TotalSeconds, peak / 1024);
        }
    }

    // In kilobytes.
    private static long Held(int id, bool withChildren)
    {
        try
        {
            var resident = File.ReadLines($"/proc/{id}/status")
                .First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal))
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
            var own = long.Parse(resident, CultureInfo.InvariantCulture);
            return withChildren
                ? own
                    + File.ReadAllText($"/proc/{id}/task/{id}/children")
                        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                        .Sum(child => Held(int.Parse(child, CultureInfo.InvariantCulture), true))
                    + ChildrenOfThreads(id)
                : own;
        }
        catch (Exception gone) when (gone is IOException or InvalidOperationException)
        {
            return 0;
        }
    }

    // A process is the child of the thread that started it.
    private static long ChildrenOfThreads(int id) =>
        Directory
            .EnumerateDirectories($"/proc/{id}/task")
            .Where(thread => Path.GetFileName(thread) != id.ToString(CultureInfo.InvariantCulture))
            .SelectMany(thread =>
                File.ReadAllText(Path.Combine(thread, "children"))
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            )
            .Sum(child => Held(int.Parse(child, CultureInfo.InvariantCulture), true));
}
