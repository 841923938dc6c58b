using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Archive.Originals;

/// <summary>How long a process has computed, as the system counts it: other work on the machine adds nothing to it.</summary>
internal static class ProcessorTime
{
    // Linux gives these times in hundredths of a second, whatever its own clock.
    private const int TicksOfSecond = 100;

    /// <returns>Null where it has ended, or the system does not tell.</returns>
    public static TimeSpan? Of(Process process)
    {
        try
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
        catch (Exception gone)
            when (gone is InvalidOperationException or Win32Exception or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>With the processes that it started and those started by them, also where they have ended.</summary>
    /// <returns>As <see cref="Of"/>, which it is where the system does not tell who started whom.</returns>
    public static TimeSpan? OfTree(Process process)
    {
        if (!OperatingSystem.IsLinux())
        {
            return Of(process);
        }
        var running = Directory
            .EnumerateDirectories("/proc")
            .Select(folder => Path.GetFileName(folder))
            .Where(name => name.All(char.IsAsciiDigit))
            .Select(Read)
            .OfType<Figures>()
            .ToLookup(figures => figures.Parent);
        if (Read(process.Id.ToString(CultureInfo.InvariantCulture)) is not { } root)
        {
            return null;
        }
        var ticks = 0L;
        var waiting = new Stack<Figures>([root]);
        while (waiting.TryPop(out var figures))
        {
            ticks += figures.Ticks;
            foreach (var child in running[figures.Id])
            {
                waiting.Push(child);
            }
        }
        return TimeSpan.FromSeconds((double)ticks / TicksOfSecond);
    }

    // The name comes second, in parentheses, and may hold anything; the figures follow it.
    private static Figures? Read(string id)
    {
        try
        {
            var line = File.ReadAllText($"/proc/{id}/stat");
            var fields = line[(line.LastIndexOf(')') + 2)..].Split(' ');
            return new Figures(
                int.Parse(id, CultureInfo.InvariantCulture),
                int.Parse(fields[1], CultureInfo.InvariantCulture),
                // Its own, in programs and in the system, and of its children that have ended.
                fields[11..15].Sum(field => long.Parse(field, CultureInfo.InvariantCulture))
            );
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private sealed record Figures(int Id, int Parent, long Ticks);
}
