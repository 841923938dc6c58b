using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Archive.Corpus;

/// <summary>Writes a file whole or not at all: under a hidden name, flushed, renamed. Takes away what a killed run left.</summary>
internal static partial class TemporaryFile
{
    // The number of a process that ended is given to another in the end.
    private static readonly TimeSpan LongestWrite = TimeSpan.FromHours(1);

    /// <exception cref="IOException">The disk is full, the folder cannot be written, or there is such a file already.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes, bool overwrite = false)
    {
        var temporary = Path.Combine(
            Path.GetDirectoryName(path)!,
            string.Create(
                CultureInfo.InvariantCulture,
                $".{Path.GetFileName(path)}.{Environment.ProcessId}-{Guid.NewGuid():N}.tmp"
            )
        );
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }
            File.Move(temporary, path, overwrite);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Deletes what processes that are no more left under a folder.</summary>
    public static void Sweep(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }
        var left = Directory.EnumerateFiles(
            folder,
            ".*.tmp",
            new EnumerationOptions
            {
                RecurseSubdirectories = true,
                MaxRecursionDepth = 32,
                IgnoreInaccessible = true,
                AttributesToSkip = FileAttributes.ReparsePoint,
            }
        );
        foreach (var file in left.Where(IsLeft))
        {
            File.Delete(file);
        }
    }

    private static bool IsLeft(string file) =>
        Name().Match(Path.GetFileName(file)) is { Success: true } name
        && (
            DateTime.UtcNow - File.GetLastWriteTimeUtc(file) > LongestWrite
            || !IsRunning(name.Groups["process"].Value)
        );

    private static bool IsRunning(string process)
    {
        try
        {
            using var running = Process.GetProcessById(
                int.Parse(process, CultureInfo.InvariantCulture)
            );
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    [GeneratedRegex(
        @"^\.[a-z0-9.-]+\.(?<process>\d{1,9})-[0-9a-f]{32}\.tmp$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Name();
}
