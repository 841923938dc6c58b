using Archive.Documents;

namespace Archive.Web.Api;

/// <summary>A document's untouched original, in a <see cref="DocumentAnswer"/>.</summary>
internal sealed record OriginalAnswer(string File, string MediaType, string Sha256, string Url)
{
    public static OriginalAnswer Of(DocumentId id, OriginalFile original) =>
        new(original.File, original.MediaType, original.Sha256, ArchiveUrls.Original(id));
}
