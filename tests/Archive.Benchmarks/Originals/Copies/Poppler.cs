using System.Diagnostics;
using System.Globalization;

namespace Archive.Benchmarks.Originals.Copies;

/// <summary>A page as poppler draws it, a pixel a point.</summary>
internal static class Poppler
{
    /// <returns>Null where it draws none.</returns>
    public static Pixels? Draw(string file, int page)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        var start = new ProcessStartInfo(
            "pdftoppm",
            ["-r", "72", "-cropbox", "-f", number, "-l", number, file]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        using var drawn = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(drawn);
        process.WaitForExit();
        return Pixels.Of(drawn.ToArray());
    }
}
