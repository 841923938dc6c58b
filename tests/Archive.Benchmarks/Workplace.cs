using System.Diagnostics;
using Archive.Originals;

namespace Archive.Benchmarks;

/// <summary>The checkout, the real data beside it, the programs built with this one, and a folder to work in.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("archive-benchmark-");

    public static string Root { get; } = FindRoot();

    public string Folder => folder.FullName;

    public string Corpus => Path.Combine(folder.FullName, "corpus");

    public string Data => Path.Combine(folder.FullName, "data");

    /// <exception cref="DirectoryNotFoundException">The data is not there.</exception>
    public static string RealData(string relative) =>
        HasData(relative)
            ? PathOfData(relative)
            : throw new DirectoryNotFoundException(
                $"No data at {PathOfData(relative)}: set ARCHIVE_TEST_DATA."
            );

    public static bool HasData(string relative) => Path.Exists(PathOfData(relative));

    /// <summary>Starts the <c>archive</c> command on this folder.</summary>
    public Process StartCommand(params string[] arguments) => Start("Archive.Cli", arguments);

    /// <summary>The same, where no other program is found, such as <c>ocrmypdf</c>.</summary>
    public Process StartCommandWithoutTools(params string[] arguments) =>
        Start("Archive.Cli", arguments, withTools: false);

    /// <summary>What stands in this folder and is neither given, corpus nor derived.</summary>
    public IEnumerable<string> Strays() =>
        Directory
            .EnumerateFileSystemEntries(Folder)
            .Where(entry => Path.GetFileName(entry) is not ("corpus" or "data" or "damaged"));

    /// <summary>The child that reads originals, of the command built with this.</summary>
    public static ReaderProgram Reader() =>
        new("dotnet", [ProgramOf("Archive.Cli"), ReaderChild.Argument]);

    /// <param name="settings">More of the site's settings.</param>
    public Process StartSite(string url, params string[] settings) =>
        Start(
            "Archive.Web",
            ["--urls", url, $"--Archive:Corpus={Corpus}", $"--Archive:Data={Data}", .. settings]
        );

    public void Dispose() => folder.Delete(recursive: true);

    private Process Start(string project, params string[] arguments) =>
        Start(project, arguments, withTools: true);

    private Process Start(string project, string[] arguments, bool withTools)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (!withTools)
        {
            start.Environment["PATH"] = RuntimeFolder;
        }
        start.ArgumentList.Add(ProgramOf(project));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }
        if (project == "Archive.Cli")
        {
            foreach (var argument in new[] { "--corpus", Corpus, "--data", Data })
            {
                start.ArgumentList.Add(argument);
            }
        }
        return Process.Start(start)!;
    }

    private static string ProgramOf(string project) =>
        Path.Combine(Root, "src", project, "bin", Configuration, "net10.0", $"{project}.dll");

    private static string PathOfData(string relative) =>
        Path.GetFullPath(
            Path.Combine(
                Environment.GetEnvironmentVariable("ARCHIVE_TEST_DATA") is { Length: > 0 } root
                    ? root
                    : Path.Combine(Root, "../shared/data"),
                relative
            )
        );

    // Holds "dotnet" itself, and no other program.
    private static string RuntimeFolder =>
        Path.GetFullPath(Path.Combine(typeof(object).Assembly.Location, "../../../.."));

    private static string Configuration =>
        AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal)
            ? "Release"
            : "Debug";

    private static string FindRoot()
    {
        for (var up = new DirectoryInfo(AppContext.BaseDirectory); up is not null; up = up.Parent)
        {
            if (File.Exists(Path.Combine(up.FullName, "Archive.sln")))
            {
                return up.FullName;
            }
        }
        throw new InvalidOperationException("The benchmarks run outside the repository.");
    }
}
