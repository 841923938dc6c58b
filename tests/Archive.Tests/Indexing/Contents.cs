using Archive.Documents;
using Archive.Indexing;
using Archive.Search;

namespace Archive.Tests.Indexing;

/// <summary>What an index holds, as lines that can be compared.</summary>
internal static class Contents
{
    /// <summary>Documents by path, passages as they are found, and problems.</summary>
    public static string[] Of(IndexStore index)
    {
        var catalogue = new Catalogue(index);
        return
        [
            .. catalogue
                .List(new DocumentQuery { Size = 1_000 })
                .Documents.Select(document =>
                    $"{document.Path} {document.Title} {document.PassageCount}"
                )
                .Order(StringComparer.Ordinal),
            .. Passages(index),
            .. catalogue.Problems().Select(problem => problem.ToString()),
        ];
    }

    public static string[] Passages(IndexStore index, string query = "") =>
        [
            .. new ArchiveSearcher(index)
                .Search(new SearchRequest(query) { Size = 100 })
                .Hits.Select(hit => $"{hit.Document.Path} ¶ {hit.Locator.Passage} {hit.Text}")
                .Order(StringComparer.Ordinal),
        ];

    public static DocumentSummary? Find(IndexStore index, string id) =>
        new Catalogue(index).Find(DocumentId.Parse(id));
}
