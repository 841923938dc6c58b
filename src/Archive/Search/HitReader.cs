using System.Collections.Immutable;
using System.Globalization;
using Archive.Documents;
using Archive.Indexing;
using Archive.Text;
using Lucene.Net.Search;
using LuceneDocument = Lucene.Net.Documents.Document;

namespace Archive.Search;

/// <summary>Entries of the index that were found → hits, with their passage, document and marks.</summary>
/// <param name="runs">Marks of entries that hold a part of what was asked only, from <see cref="PhraseRuns"/>.</param>
internal sealed class HitReader(
    OpenCommit commit,
    MarkFinder marks,
    IReadOnlyDictionary<int, ImmutableArray<TextSpan>> runs
)
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
            hits.Add(HitOf(entry, document, place));
        }
        return hits.ToImmutable();
    }

    private Hit HitOf(LuceneDocument entry, DocumentSummary document, ScoreDoc place)
    {
        var number = NumberOf(entry, IndexSchema.Number) ?? 0;
        var text = entry.GetField(IndexSchema.Letters).GetStringValue(CultureInfo.InvariantCulture);
        return new Hit(
            document,
            new Locator(number, NumberOf(entry, IndexSchema.Page)),
            (PassageKind)(NumberOf(entry, IndexSchema.PassageKind) ?? 0),
            text,
            runs.TryGetValue(place.Doc, out var share) ? share : marks.Find(text),
            place.Score
        )
        {
            TitleMarks = number == 1 ? marks.Find(document.Title) : [],
        };
    }

    private static int? NumberOf(LuceneDocument entry, string field) =>
        entry.GetField(field)?.GetInt32Value();
}
