using Archive.Documents;

namespace Archive.Web.Api;

/// <summary>A document's untouched original, in a <see cref="DocumentAnswer"/>.</summary>
internal sealed record OriginalAnswer(string File, string MediaType, string Sha256, string Url)
{
    public static OriginalAnswer Of(DocumentId id, OriginalFile original, ArchiveUrls urls) =>
        new(original.File, original.MediaType, original.Sha256, urls.Original(id));
}
