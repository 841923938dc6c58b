using System.Security.Cryptography;

namespace Archive.Pdf.Typesetting;

/// <summary>
/// Keeps typeset bases in a folder, by a hash of all that they were made from, and lets go of those that were not
/// wanted for longest when they are too many. Nothing in it is needed: what is missing or broken is typeset again.
/// </summary>
internal sealed class BaseCache(string folder)
{
    /// <summary>Bytes of all files together; past that, a tenth goes.</summary>
    public long Capacity { get; init; } = 512L << 20;

    private const int WritesBetweenSweeps = 64;

    private int writes;

    public static string KeyOf(string version, byte[] json)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(System.Text.Encoding.UTF8.GetBytes(version));
        hash.AppendData(json);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public async Task<TypesetBase?> TryReadAsync(string key, CancellationToken cancel)
    {
        try
        {
            var pdf = await File.ReadAllBytesAsync(PdfPath(key), cancel);
            var letters = await File.ReadAllBytesAsync(LettersPath(key), cancel);
            if (LetterMap.FromBytes(letters, pdf) is not { } map)
            {
                return null;
            }
            File.SetLastAccessTimeUtc(PdfPath(key), DateTime.UtcNow);
            return new TypesetBase(pdf, map);
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>A disk that is full, or not ours, costs time and nothing else.</summary>
    public async Task TryWriteAsync(string key, TypesetBase typeset, CancellationToken cancel)
    {
        try
        {
            Directory.CreateDirectory(folder);
            await WriteAsync(LettersPath(key), typeset.Letters.ToBytes(typeset.Pdf), cancel);
            await WriteAsync(PdfPath(key), typeset.Pdf, cancel);
            if (Interlocked.Increment(ref writes) % WritesBetweenSweeps == 1)
            {
                Sweep();
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException) { }
    }

    private static async Task WriteAsync(string path, byte[] bytes, CancellationToken cancel)
    {
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            await File.WriteAllBytesAsync(temporary, bytes, cancel);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private void Sweep()
    {
        var files = new DirectoryInfo(folder)
            .GetFiles()
            .OrderBy(file => file.LastAccessTimeUtc)
            .ToList();
        var total = files.Sum(file => file.Length);
        if (total <= Capacity)
        {
            return;
        }
        foreach (var file in files.TakeWhile(_ => total > Capacity / 10 * 9))
        {
            total -= file.Length;
            file.Delete();
        }
    }

    private string PdfPath(string key) => Path.Combine(folder, $"{key}.pdf");

    private string LettersPath(string key) => Path.Combine(folder, $"{key}.letters");
}
