using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Archive.Pdf.Typesetting;

/// <summary>Node.js on this machine: whether it is there and new enough. Once it is, it is not asked again.</summary>
/// <param name="path">Its name on the path, or its path.</param>
public sealed class NodeProgram(string path)
{
    /// <summary>The typesetter's packages ask for this version or a newer one.</summary>
    private const int Oldest = 20;

    internal const string NotFound =
        "PDFs need Node.js, which was not found: install Node.js 20 or newer, so that 'node' is on the path.";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private volatile bool isUsable;

    public string Path => path;

    /// <exception cref="TypesetterUnavailableException">It is not there, or too old.</exception>
    public void EnsureUsable()
    {
        if (WhatIsWrong() is { } sentence)
        {
            throw new TypesetterUnavailableException(sentence);
        }
    }

    /// <returns>A sentence with the remedy where it is not there or too old; else null.</returns>
    public string? WhatIsWrong()
    {
        if (isUsable)
        {
            return null;
        }
        if (AskVersion() is not { } version)
        {
            return NotFound;
        }
        if (MajorOf(version) is not >= Oldest)
        {
            return string.Create(
                CultureInfo.InvariantCulture,
                $"PDFs need Node.js {Oldest} or newer, and '{path}' is {Shorten(version)}: install Node.js {Oldest} or newer, so that it is the first 'node' on the path, and build again."
            );
        }
        isUsable = true;
        return null;
    }

    private static int? MajorOf(string version) =>
        int.TryParse(
            version.TrimStart('v').Split('.')[0],
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var major
        )
            ? major
            : null;

    private static string Shorten(string version) =>
        version.Length == 0
            ? "of no version that it says"
            : version[..Math.Min(version.Length, 40)];

    // Null where there is no such program.
    private string? AskVersion()
    {
        var start = new ProcessStartInfo(path, ["--version"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            process.BeginErrorReadLine();
            var said = process.StandardOutput.ReadLineAsync();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                return "";
            }
            return said.GetAwaiter().GetResult()?.Trim() ?? "";
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
