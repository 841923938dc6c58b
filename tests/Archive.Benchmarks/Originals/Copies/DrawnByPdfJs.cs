using System.Diagnostics;
using System.Globalization;

namespace Archive.Benchmarks.Originals.Copies;

/// <summary>Pages as pdf.js draws them, by a Node process that is used for all of them and replaced when it hangs.</summary>
internal sealed class DrawnByPdfJs(string folder) : IDisposable
{
    private static readonly string Home = Path.Combine(
        Workplace.Root,
        "tests/Archive.Benchmarks/Originals/Copies"
    );

    private Process? node;

    /// <returns>Null where it draws none.</returns>
    public Pixels? Draw(string file, int page)
    {
        var picture = Path.Combine(folder, "drawn.ppm");
        File.Delete(picture);
        node ??= Start();
        node.StandardInput.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{file}\t{page}\t{picture}")
        );
        var answer = node.StandardOutput.ReadLineAsync();
        if (!answer.Wait(TimeSpan.FromSeconds(60)) || answer.Result is null)
        {
            Dispose();
            return null;
        }
        return answer.Result == "ok" ? Pixels.Of(File.ReadAllBytes(picture)) : null;
    }

    public void Dispose()
    {
        node?.Kill();
        node?.Dispose();
        node = null;
    }

    private static Process Start()
    {
        if (!Directory.Exists(Path.Combine(Home, "node_modules")))
        {
            using var npm = Process.Start(
                new ProcessStartInfo("npm", ["ci"]) { WorkingDirectory = Home }
            )!;
            npm.WaitForExit();
        }
        var process = Process.Start(
            new ProcessStartInfo("node", ["draw.js"])
            {
                WorkingDirectory = Home,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return process;
    }
}
