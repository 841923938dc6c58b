using System.Diagnostics;

namespace Archive.Tests.Pdf.Copies;

/// <summary>Other people's programs that make and read PDFs; tests that need one are skipped where it is not installed.</summary>
internal static class Tool
{
    public static (int Code, string Said) Run(string program, params string[] arguments)
    {
        Needed.ProgramOrSkip(program, PackageOf(program));
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(30_000), $"'{program}' did not end.");
        return (process.ExitCode, said + errors.GetAwaiter().GetResult());
    }

    private static string PackageOf(string program) =>
        program.StartsWith("pdf", StringComparison.Ordinal) ? "poppler-utils" : program;

    /// <summary>The file as qpdf writes it with these options.</summary>
    public static byte[] Qpdf(byte[] pdf, params string[] options)
    {
        var folder = Directory.CreateTempSubdirectory("archive-qpdf-");
        try
        {
            var (from, to) = (
                Path.Combine(folder.FullName, "in.pdf"),
                Path.Combine(folder.FullName, "out.pdf")
            );
            File.WriteAllBytes(from, pdf);
            var (code, said) = Run("qpdf", [.. options, from, to]);
            Assert.True(code == 0, said);
            return File.ReadAllBytes(to);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
