using Archive.Corpus;

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
    public static string? PathOf(OpenedDocument opened) =>
        StoredOriginal.PathOf(opened.FullPath, opened.Document.Original);

    public static string MediaType(string named) =>
        ServedAsTheyAre.Contains(named) ? named : "application/octet-stream";
}
