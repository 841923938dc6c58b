using System.Collections.Immutable;
using System.Globalization;
using Archive.Documents;
using Archive.Indexing;
using Lucene.Net.Search;
using LuceneDocument = Lucene.Net.Documents.Document;

namespace Archive.Search;

/// <summary>Entries of the index that were found → hits, with their passage, document and marks.</summary>
internal sealed class HitReader(OpenCommit commit, MarkFinder marks)
{
    public ImmutableArray<Hit> Read(ScoreDoc[] found)
    {
        var documents = new Dictionary<string, DocumentSummary>(StringComparer.Ordinal);
        var hits = ImmutableArray.CreateBuilder<Hit>(found.Length);
        foreach (var place in found)
        {
            var entry = commit.Searcher.Doc(place.Doc);
            var id = entry.GetField(IndexSchema.Id).GetStringValue(CultureInfo.InvariantCulture);
            if (!documents.TryGetValue(id, out var document))
            {
                // A commit holds a document's summary with its passages, or neither.
                document = DocumentEntries.Find(commit, DocumentId.Parse(id))!;
                documents.Add(id, document);
            }
            hits.Add(HitOf(entry, document, place.Score));
        }
        return hits.ToImmutable();
    }

    private Hit HitOf(LuceneDocument entry, DocumentSummary document, float score)
    {
        var number = NumberOf(entry, IndexSchema.Number) ?? 0;
        var text = entry.GetField(IndexSchema.Letters).GetStringValue(CultureInfo.InvariantCulture);
        return new Hit(
            document,
            new Locator(number, NumberOf(entry, IndexSchema.Page)),
            (PassageKind)(NumberOf(entry, IndexSchema.PassageKind) ?? 0),
            text,
            marks.Find(text),
            score
        )
        {
            TitleMarks = number == 1 ? marks.Find(document.Title) : [],
        };
    }

    private static int? NumberOf(LuceneDocument entry, string field) =>
        entry.GetField(field)?.GetInt32Value();
}
