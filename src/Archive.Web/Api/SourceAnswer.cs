using Archive.Documents;

namespace Archive.Web.Api;

/// <summary>Where a document was got, in a <see cref="DocumentAnswer"/>.</summary>
internal sealed record SourceAnswer(
    string? Url,
    string? Publisher,
    DateOnly? Retrieved,
    string? Rights
)
{
    public static SourceAnswer Of(Provenance source) =>
        new(source.Url, source.Publisher, source.Retrieved, source.Rights);
}
