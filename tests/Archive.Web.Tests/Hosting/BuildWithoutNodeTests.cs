using System.Diagnostics;

namespace Archive.Web.Tests.Hosting;

/// <summary>A machine without Node builds the site: what npm would have brought is left out.</summary>
public sealed class BuildWithoutNodeTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("archive-build-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Without_npm_the_build_goes_on_and_says_what_to_install()
    {
        var project = Path.Combine(Repository.Root, "src", "Archive.Web");
        foreach (var file in new[] { "Archive.Web.csproj", "package.json", "package-lock.json" })
        {
            File.Copy(Path.Combine(project, file), Path.Combine(folder.FullName, file));
        }

        // No program but "dotnet" and the shell in which commands of a build run.
        var programs = Directory.CreateDirectory(Path.Combine(folder.FullName, "programs"));
        File.CreateSymbolicLink(Path.Combine(programs.FullName, "sh"), "/bin/sh");
        var start = new ProcessStartInfo(
            "dotnet",
            ["msbuild", "-nologo", "-t:CopyPackages", "-p:TargetFramework=net10.0", "-nr:false"]
        )
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
        };
        start.Environment["PATH"] =
            $"{Path.GetFullPath(Path.Combine(typeof(object).Assembly.Location, "../../../.."))}:{programs.FullName}";
        using var build = Process.Start(start)!;
        var said = await build.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(build.ExitCode == 0, said);
        Assert.Contains(
            "Install Node.js 20 or newer and build again",
            said,
            StringComparison.Ordinal
        );
    }
}
