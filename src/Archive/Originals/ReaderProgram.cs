using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Archive.Originals;

/// <summary>How the host program is started again as the child; see <see cref="ReaderChild"/>.</summary>
public sealed record ReaderProgram(string FileName, ImmutableArray<string> Arguments)
{
    // The programs that begin with a call of ReaderChild.TryServe.
    private static readonly ImmutableArray<string> Hosts = ["Archive.Cli", "Archive.Web"];

    /// <summary>The running program where it is a host, else the host that lies beside it.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static ReaderProgram Here()
    {
        var own = Assembly.GetEntryAssembly()?.GetName().Name;
        var host = Hosts
            .OrderByDescending(name => name == own)
            .FirstOrDefault(name => File.Exists(PathOf(name)));
        if (host is not null)
        {
            return new ReaderProgram(DotnetPath(), [PathOf(host), ReaderChild.Argument]);
        }
        // Published as one file, a program is its own and only assembly.
        return own is not null && Hosts.Contains(own) && Environment.ProcessPath is { } program
            ? new ReaderProgram(program, [ReaderChild.Argument])
            : throw new InvalidOperationException(
                "No program that reads originals lies beside this one."
            );
    }

    private static string PathOf(string host) =>
        Path.Combine(AppContext.BaseDirectory, $"{host}.dll");

    // The one that runs this program, which need not be the one on the path.
    private static string DotnetPath()
    {
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        var beside = Path.GetFullPath(
            Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", name)
        );
        return File.Exists(beside) ? beside : name;
    }
}
