using Archive.Documents;
using Archive.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Archive.Search;

/// <summary>Reads the entries of the index that are documents, not passages.</summary>
internal static class DocumentEntries
{
    public static Query All { get; } =
        new ConstantScoreQuery(
            new TermQuery(new Term(IndexSchema.Entry, IndexSchema.DocumentEntry))
        );

    private static readonly Sort WorstFirst = new(
        new SortField(IndexSchema.Doubt, SortFieldType.INT64),
        SortField.FIELD_DOC
    );

    public static DocumentSummary? Find(OpenCommit commit, DocumentId id)
    {
        var query = new BooleanQuery
        {
            { All, Occur.MUST },
            { new TermQuery(new Term(IndexSchema.Id, id.Value)), Occur.MUST },
        };
        var found = commit.Searcher.Search(query, 1).ScoreDocs;
        return found.Length == 0 ? null : SummaryOf(commit, found[0].Doc);
    }

    public static DocumentSummary SummaryOf(OpenCommit commit, int entry) =>
        StoredJson.ReadSummary(Stored(commit, entry, IndexSchema.Summary));

    /// <summary>Documents that name another in their relations.</summary>
    public static IEnumerable<DocumentSummary> Relating(OpenCommit commit, DocumentId target) =>
        With(commit, IndexSchema.RelatesTo, target.Value).Select(entry => SummaryOf(commit, entry));

    /// <summary>What is wrong with files, whether or not they give a document.</summary>
    public static IEnumerable<Diagnostic> Problems(OpenCommit commit) =>
        With(commit, IndexSchema.Problems, IndexSchema.HasProblems)
            .SelectMany(entry =>
                StoredJson.ReadDiagnostics(Stored(commit, entry, IndexSchema.Problems))
            );

    /// <summary>Documents with something doubtful, the worst first.</summary>
    public static DoubtfulList Doubtful(OpenCommit commit, int first, int size)
    {
        var found = commit.Searcher.Search(
            new TermQuery(new Term(IndexSchema.Doubts, IndexSchema.HasDoubts)),
            Math.Max(1, Math.Min(first + size, commit.Reader.MaxDoc)),
            WorstFirst
        );
        return new DoubtfulList(
            found.TotalHits,
            [
                .. found
                    .ScoreDocs.Skip(first)
                    .Select(entry => new DoubtfulDocument(
                        SummaryOf(commit, entry.Doc),
                        StoredJson.ReadDoubts(Stored(commit, entry.Doc, IndexSchema.Doubts))
                    )),
            ]
        );
    }

    private static List<int> With(OpenCommit commit, string field, string value)
    {
        var entries = new EntryCollector();
        commit.Searcher.Search(new TermQuery(new Term(field, value)), entries);
        return entries.Found;
    }

    private static ReadOnlySpan<byte> Stored(OpenCommit commit, int entry, string field)
    {
        var value = commit.Searcher.Doc(entry, new HashSet<string> { field }).GetBinaryValue(field);
        return value.Bytes.AsSpan(value.Offset, value.Length);
    }
}
