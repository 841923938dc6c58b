using Archive.Documents;

namespace Archive.Corpus;

/// <summary>Where a document's untouched original lies, if it is a plain file beside the document and nothing else.</summary>
public static class StoredOriginal
{
    /// <param name="documentPath">Full path of the document's own file.</param>
    /// <returns>The full path; null where there is no original, or what is named is none.</returns>
    public static string? PathOf(string documentPath, OriginalFile? original)
    {
        if (
            original?.File is not { Length: > 0 } name
            || name is "." or ".."
            || name.AsSpan().ContainsAny('/', '\\', '\0')
        )
        {
            return null;
        }
        var file = new FileInfo(Path.Combine(Path.GetDirectoryName(documentPath) ?? "", name));
        // A link would let a corpus that somebody handed over read any file of this machine; a pipe would never end.
        return PlainFile.Is(file) ? file.FullName : null;
    }
}
