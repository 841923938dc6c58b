using System.Diagnostics;

namespace Archive.Tests.Fuzzing;

/// <summary>What a folder may hold that is no file to read: pipes, devices, links in a circle, names that are not UTF-8.</summary>
internal static class OddEntries
{
    /// <summary>Each of them must be told of, by one of these in what is told.</summary>
    public static readonly string[] Names = ["pipe.md", "loop", "zero.md", "odd\uFFFD.md"];

    public static void MakeIn(string folder) =>
        Shell(
            folder,
            "mkfifo pipe.md; ln -s . loop; ln -s /dev/zero zero.md; "
                + "printf One > \"$(printf 'odd\\351.md')\"; printf Two > \"$(printf 'odd\\352.md')\""
        );

    /// <summary>Names that are not UTF-8 no library of .NET can take away.</summary>
    public static void RemoveFrom(string folder) => Shell(folder, "rm -rf ./*");

    private static void Shell(string folder, string command)
    {
        using var shell = Process.Start(
            new ProcessStartInfo("/bin/sh", ["-c", command]) { WorkingDirectory = folder }
        )!;
        shell.WaitForExit();
    }
}
