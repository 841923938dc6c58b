using Archive.Documents;

namespace Archive.Web.Api;

/// <summary>How a document stands to another one, in a <see cref="DocumentAnswer"/>.</summary>
internal sealed record RelationAnswer(string Kind, string Document, string Url)
{
    public static RelationAnswer Of(Relation relation, ArchiveUrls urls) =>
        new(relation.Kind, relation.Target.Value, urls.Document(relation.Target));
}
