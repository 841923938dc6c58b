using System.Globalization;

namespace Archive.Corpus;

/// <summary>
/// Keeps a second process from the same work in the same folder: an open file that no other process may open, and a name
/// that the kernel gives to one process only, so that it holds also where the folder is deleted meanwhile. Both end with the process.
/// </summary>
internal sealed class ProcessLock : IDisposable
{
    private readonly string folder;
    private readonly string name;
    private readonly bool isPassing;
    private readonly KernelName held;
    private FileStream file;
    private FileIdentity? identity;

    private ProcessLock(
        string folder,
        string name,
        bool isPassing,
        KernelName held,
        FileStream file
    )
    {
        this.folder = folder;
        this.name = name;
        this.isPassing = isPassing;
        this.held = held;
        this.file = file;
        identity = FileIdentity.Of(file.Name);
        SignIn();
    }

    /// <summary>Whether the folder still has the lock's file.</summary>
    public bool IsInPlace => identity is { } mine && FileIdentity.Of(file.Name) == mine;

    /// <summary>Null, with who has it, where another process, or this one, holds it already.</summary>
    /// <param name="name">Of the work, as its files in the folder are called.</param>
    /// <param name="isPassing">Whether the file goes when the lock does.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static ProcessLock? TryTake(
        string folder,
        string name,
        bool isPassing,
        out string holder
    )
    {
        holder = "";
        var held = KernelName.TryTake($"{FinalPath(folder)}\n{name}");
        try
        {
            if (held is not null && TryOpen(folder, name, isPassing) is { } file)
            {
                return new ProcessLock(folder, name, isPassing, held, file);
            }
        }
        catch
        {
            held?.Dispose();
            throw;
        }
        held?.Dispose();
        holder = ReadHolder(HolderIn(folder, name));
        return null;
    }

    /// <summary>Makes the folder and the file again, where somebody deleted them.</summary>
    /// <returns>False where another process has them by now.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public bool PutBack()
    {
        if (IsInPlace)
        {
            return true;
        }
        if (TryOpen(folder, name, isPassing) is not { } again)
        {
            return false;
        }
        file.Dispose();
        file = again;
        identity = FileIdentity.Of(file.Name);
        SignIn();
        return true;
    }

    public void Dispose()
    {
        if (IsInPlace)
        {
            RemoveHolder();
        }
        file.Dispose();
        held.Dispose();
    }

    private static FileStream? TryOpen(string folder, string name, bool isPassing)
    {
        Directory.CreateDirectory(folder);
        try
        {
            var file = new FileStream(
                Path.Combine(folder, $"{name}.lock"),
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None,
                bufferSize: 1,
                isPassing ? FileOptions.DeleteOnClose : FileOptions.None
            );
            return file;
        }
        catch (IOException refusal) when (MeansHeld(refusal))
        {
            return null;
        }
    }

    // EWOULDBLOCK of Linux and of macOS, and Windows' sharing violation.
    private static bool MeansHeld(IOException refusal) =>
        refusal.HResult is 11 or 35 or unchecked((int)0x80070020);

    private static string FinalPath(string folder)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return Directory.Exists(path)
            ? new DirectoryInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path
            : path;
    }

    // Nobody but the holder can open the lock itself, so who holds it stands in a file beside it.
    private static string HolderIn(string folder, string name) =>
        Path.Combine(folder, $"{name}.holder");

    // The sign is for people: not being able to write it, on a full disk, is no reason to stay away.
    private void SignIn()
    {
        try
        {
            File.WriteAllText(
                HolderIn(folder, name),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Environment.ProcessId} {DateTime.UtcNow:yyyy-MM-dd HH:mm:ss}"
                )
            );
        }
        catch (Exception failure) when (DiskFault.Is(failure)) { }
    }

    private void RemoveHolder()
    {
        try
        {
            File.Delete(HolderIn(folder, name));
        }
        catch (Exception failure) when (DiskFault.Is(failure)) { }
    }

    private static string ReadHolder(string path)
    {
        try
        {
            var parts = File.ReadAllText(path).Split(' ', 2);
            return
                parts.Length == 2
                && int.TryParse(
                    parts[0],
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var id
                )
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"Process {id}, running since {parts[1]} UTC,"
                )
                : "Another process";
        }
        catch (Exception failure) when (DiskFault.Is(failure))
        {
            return "Another process";
        }
    }
}
