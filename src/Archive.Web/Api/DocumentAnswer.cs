using System.Collections.Immutable;
using Archive.Documents;
using Archive.Web.Reading;

namespace Archive.Web.Api;

/// <summary>The JSON of <c>/documents/{id}.json</c>: the front matter and the passages of a document.</summary>
/// <param name="Sha256">Of the document's file.</param>
internal sealed record DocumentAnswer(
    string Id,
    string Kind,
    string Title,
    DateOnly? Date,
    IEnumerable<PartyAnswer> Authors,
    IEnumerable<PartyAnswer> Recipients,
    ImmutableArray<string> Topics,
    string? Language,
    SourceAnswer? Source,
    OriginalAnswer? Original,
    IEnumerable<RelationAnswer> Relations,
    bool Specimen,
    string Collection,
    string Sha256,
    string Url,
    IEnumerable<PassageAnswer> Passages
)
{
    public static DocumentAnswer Of(OpenedDocument opened, ArchiveUrls urls)
    {
        var document = opened.Document;
        return new DocumentAnswer(
            document.Id.Value,
            document.Kind.Code(),
            document.Title,
            document.Date,
            document.Authors.Select(PartyAnswer.Of),
            document.Recipients.Select(PartyAnswer.Of),
            document.Topics,
            document.Language,
            document.Source is { } source ? SourceAnswer.Of(source) : null,
            document.Original is { } original
                ? OriginalAnswer.Of(document.Id, original, urls)
                : null,
            document.Relations.Select(relation => RelationAnswer.Of(relation, urls)),
            document.IsSpecimen,
            opened.File.Collection,
            opened.Sha256,
            urls.Document(document.Id),
            opened.Text.Passages.Select(PassageAnswer.Of)
        );
    }
}
