using System.Globalization;

namespace Archive.Indexing;

/// <summary>
/// Keeps a second process from writing the same data folder: an open file that no other process may open. The kernel lets
/// go of it when the process ends, however it ends. Lucene's own lock is shared between processes on Linux, and is not used.
/// </summary>
internal sealed class DataFolderLock : IDisposable
{
    // Nobody but the holder can open the lock itself, so who holds it stands in a file beside it.
    private const string LockName = "index.lock";
    private const string HolderName = "index.holder";

    private readonly FileStream held;
    private readonly string holderPath;

    private DataFolderLock(FileStream held, string holderPath)
    {
        this.held = held;
        this.holderPath = holderPath;
    }

    /// <exception cref="IndexInUseException">Another process, or this one, holds it already.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static DataFolderLock Take(string dataFolder)
    {
        Directory.CreateDirectory(dataFolder);
        var holderPath = Path.Combine(dataFolder, HolderName);
        try
        {
            var held = new FileStream(
                Path.Combine(dataFolder, LockName),
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None
            );
            SignIn(holderPath);
            return new DataFolderLock(held, holderPath);
        }
        catch (IOException refusal) when (MeansHeld(refusal))
        {
            throw new IndexInUseException(
                $"{ReadHolder(holderPath)} is using the data folder '{Path.GetFullPath(dataFolder)}'. "
                    + "Stop it, or choose another data folder.",
                refusal
            );
        }
    }

    public void Dispose()
    {
        RemoveHolder();
        held.Dispose();
    }

    // EWOULDBLOCK of Linux and of macOS, and Windows' sharing violation.
    private static bool MeansHeld(IOException refusal) =>
        refusal.HResult is 11 or 35 or unchecked((int)0x80070020);

    // The sign is for people: not being able to write it, on a full disk, is no reason to stay away.
    private static void SignIn(string holderPath)
    {
        try
        {
            File.WriteAllText(
                holderPath,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Environment.ProcessId} {DateTime.UtcNow:yyyy-MM-dd HH:mm:ss}"
                )
            );
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException) { }
    }

    private void RemoveHolder()
    {
        try
        {
            File.Delete(holderPath);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException) { }
    }

    private static string ReadHolder(string holderPath)
    {
        try
        {
            var parts = File.ReadAllText(holderPath).Split(' ', 2);
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
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return "Another process";
        }
    }
}
