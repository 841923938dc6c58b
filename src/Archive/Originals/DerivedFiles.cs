namespace Archive.Originals;

/// <summary>
/// A folder of files that took time to make and can be made again. When they are too many, those go that nobody wanted
/// for longest. A disk that is full, or not ours, costs time and nothing else.
/// </summary>
/// <param name="capacity">Bytes of all files together; past that, a tenth goes.</param>
public sealed class DerivedFiles(string folder, long capacity)
{
    private const int WritesBetweenSweeps = 16;

    private int writes;

    /// <returns>Null where it is not there.</returns>
    public async Task<byte[]?> TryReadAsync(string name, CancellationToken cancel)
    {
        var path = Path.Combine(folder, name);
        try
        {
            if (!File.Exists(path))
            {
                return null;
            }
            var bytes = await File.ReadAllBytesAsync(path, cancel);
            File.SetLastAccessTimeUtc(path, DateTime.UtcNow);
            return bytes;
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <param name="name">A file name without folders.</param>
    public async Task TryWriteAsync(
        string name,
        ReadOnlyMemory<byte> bytes,
        CancellationToken cancel
    )
    {
        try
        {
            Directory.CreateDirectory(folder);
            var temporary = Path.Combine(folder, $"{name}.{Guid.NewGuid():N}.tmp");
            try
            {
                await File.WriteAllBytesAsync(temporary, bytes, cancel);
                File.Move(temporary, Path.Combine(folder, name), overwrite: true);
            }
            finally
            {
                File.Delete(temporary);
            }
            if (Interlocked.Increment(ref writes) % WritesBetweenSweeps == 1)
            {
                Sweep();
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException) { }
    }

    private void Sweep()
    {
        var files = new DirectoryInfo(folder)
            .GetFiles()
            .OrderBy(file => file.LastAccessTimeUtc)
            .ToList();
        var total = files.Sum(file => file.Length);
        if (total <= capacity)
        {
            return;
        }
        foreach (var file in files.TakeWhile(_ => total > capacity / 10 * 9))
        {
            total -= file.Length;
            file.Delete();
        }
    }
}
