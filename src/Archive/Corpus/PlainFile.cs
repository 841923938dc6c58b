namespace Archive.Corpus;

/// <summary>
/// The only way a file of the corpus is opened: a regular file, no link. A pipe would keep its reader waiting for good, a
/// device has no end, and a link leads out of the corpus.
/// </summary>
internal static class PlainFile
{
    /// <param name="file">Only an empty one is asked what it is: no pipe, socket or device has a length.</param>
    public static bool Is(FileInfo file) =>
        file.Exists
        && file.LinkTarget is null
        && (file.Length > 0 || FileIdentity.Of(file.FullName) is { IsPlain: true });

    /// <exception cref="NotPlainFileException">Something else stands there.</exception>
    /// <exception cref="IOException">It is not there, or cannot be read.</exception>
    public static FileStream Open(string path)
    {
        var file = new FileInfo(path);
        return !file.Exists || Is(file)
            ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read)
            : throw new NotPlainFileException($"'{path}' is no plain file.");
    }

    /// <summary>Whether a file has these bytes; false where it is no plain file.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static bool Has(string path, ReadOnlySpan<byte> bytes)
    {
        var file = new FileInfo(path);
        return file.Exists
            && file.Length == bytes.Length
            && Is(file)
            && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);
    }
}
