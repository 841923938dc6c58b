using System.Diagnostics;

namespace Archive.Web.Tests.Hosting;

/// <summary>A disk of a few megabytes, in memory, that can be filled to the last byte.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string filler;

    private SmallDisk(string folder)
    {
        Folder = folder;
        filler = Path.Combine(folder, "filler");
    }

    public string Folder { get; }

    /// <summary>Null, with the reason, where this machine lets nobody mount one.</summary>
    public static (SmallDisk? Disk, string Reason) Mount(string folder, int megabytes)
    {
        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsLinux())
        {
            return (null, "Only Linux mounts a disk in memory.");
        }
        var fault = Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", folder);
        return fault is null ? (new SmallDisk(folder), "") : (null, fault);
    }

    public void Fill()
    {
        using var stream = File.Create(filler, bufferSize: 0);
        try
        {
            for (var block = new byte[4096]; ; )
            {
                stream.Write(block);
            }
        }
        catch (IOException)
        {
            // That was the last byte.
        }
    }

    public void MakeRoom() => File.Delete(filler);

    public void Dispose() => Run("umount", "--lazy", Folder);

    private static string? Run(string command, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(command, arguments) { RedirectStandardError = true }
            )!;
            var fault = process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? null : fault;
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            return missing.Message;
        }
    }
}
