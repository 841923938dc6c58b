using Archive.Documents;
using Archive.Indexing;
using Archive.Search;

namespace Archive.Web.Reading;

/// <summary>How a document stands to another, in words, from this document's side.</summary>
/// <param name="Words">As in "Replies to", "Quoted by".</param>
/// <param name="Document">Null where the archive does not have the other document.</param>
internal sealed record RelationLine(string Words, DocumentId Target, DocumentSummary? Document)
{
    public static IReadOnlyList<RelationLine> Of(Document document, Catalogue catalogue) =>
        [
            .. document
                .Relations.DistinctBy(relation => (relation.Kind, relation.Target))
                .Select(relation => new RelationLine(
                    Outward(relation.Kind),
                    relation.Target,
                    catalogue.Find(relation.Target)
                )),
            .. catalogue
                .RelatedTo(document.Id)
                .SelectMany(other =>
                    other
                        .Relations.Where(relation => relation.Target == document.Id)
                        .DistinctBy(relation => relation.Kind)
                        .Select(relation => new RelationLine(
                            Inward(relation.Kind),
                            other.Id,
                            other
                        ))
                ),
        ];

    private static string Outward(string kind) =>
        kind switch
        {
            "replies-to" => "Replies to",
            "quotes" => "Quotes",
            "attached-to" => "Attached to",
            _ => Wording.Capital(kind.Replace('-', ' ')),
        };

    private static string Inward(string kind) =>
        kind switch
        {
            "replies-to" => "Answered by",
            "quotes" => "Quoted by",
            "attached-to" => "Has attached",
            _ => $"{Wording.Capital(kind.Replace('-', ' '))} this",
        };
}
