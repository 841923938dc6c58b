using System.Diagnostics;

namespace Archive.Benchmarks.Originals.Copies;

/// <summary>What <c>qpdf --check</c> says of a file: 0 nothing, 1 warnings, 2 errors.</summary>
internal static class Qpdf
{
    public static int Check(string file)
    {
        var start = new ProcessStartInfo("qpdf", ["--check", file])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(60_000))
        {
            process.Kill();
            return 2;
        }
        return process.ExitCode switch
        {
            0 => 0,
            3 => 1,
            _ => 2,
        };
    }
}
