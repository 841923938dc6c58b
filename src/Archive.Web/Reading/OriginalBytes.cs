namespace Archive.Web.Reading;

/// <summary>Where a document's untouched original lies, if it is a plain file beside the document and nothing else.</summary>
internal static class OriginalBytes
{
    // What a browser cannot be made to run in this site's name. Everything else is handed over as bytes to save.
    private static readonly HashSet<string> ServedAsTheyAre = new(StringComparer.OrdinalIgnoreCase)
    {
        "application/pdf",
        "application/msword",
        "application/rtf",
        "application/vnd.oasis.opendocument.text",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "image/jpeg",
        "image/png",
        "image/tiff",
        "message/rfc822",
        "text/plain",
    };

    /// <summary>The full path; null where there is no original, or what is named is none.</summary>
    public static string? PathOf(OpenedDocument opened)
    {
        if (opened.Document.Original is not { } original)
        {
            return null;
        }
        var name = original.File;
        if (name.Length == 0 || name is "." or ".." || name.AsSpan().ContainsAny('/', '\\', '\0'))
        {
            return null;
        }
        var folder = Path.GetDirectoryName(opened.FullPath) ?? "";
        var file = new FileInfo(Path.Combine(folder, name));
        // A link would let a corpus that somebody handed over read any file of this machine.
        return file.Exists && file.LinkTarget is null ? file.FullName : null;
    }

    public static string MediaType(string named) =>
        ServedAsTheyAre.Contains(named) ? named : "application/octet-stream";
}
