using System.Collections.Immutable;
using System.Globalization;
using Archive.Documents;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using LuceneDocument = Lucene.Net.Documents.Document;

namespace Archive.Indexing;

/// <summary>
/// Writes a <see cref="PreparedFile"/> as entries of the index, in place of what was there of the same file. Used by one
/// thread; nothing is seen by a reader before the writer commits.
/// </summary>
internal sealed class PassageIndexer(IndexWriter writer) : IDisposable
{
    // Whatever its date: a release that prints a letter comes after the letter.
    private const long ReleasesLast = 1L << 32;
    private const long UndatedLast = int.MaxValue;

    private readonly PassageTokens textTokens = new();
    private readonly PassageTokens titleTokens = new();

    /// <param name="isKnown">Whether the index has entries of this file already.</param>
    public void Write(PreparedFile file, ManifestEntry stamp, bool isKnown)
    {
        if (isKnown)
        {
            Remove(stamp.Path);
        }
        if (file.Summary is { } summary && !file.Passages.IsEmpty)
        {
            writer.AddDocuments(Passages(file, summary));
        }
        writer.AddDocument(FileEntry(file, stamp));
    }

    /// <summary>Writes only what is known of the file itself; its passages stay.</summary>
    public void WriteStamp(PreparedFile file, ManifestEntry stamp) =>
        writer.UpdateDocument(new Term(IndexSchema.File, stamp.Path), FileEntry(file, stamp));

    public void Remove(string path) =>
        writer.DeleteDocuments(
            new Term(IndexSchema.PassageOf, path),
            new Term(IndexSchema.File, path)
        );

    public void Dispose()
    {
        textTokens.Dispose();
        titleTokens.Dispose();
    }

    // All passages of a file are added as one block, so they stay side by side in the index, in order.
    private IEnumerable<LuceneDocument> Passages(PreparedFile file, DocumentSummary summary)
    {
        var shared = PropertiesOf(summary);
        shared.Add(Term(IndexSchema.Entry, IndexSchema.PassageEntry));
        shared.Add(Term(IndexSchema.PassageOf, file.File.Path));
        shared.Add(new SortedDocValuesField(IndexSchema.Id, new BytesRef(summary.Id.Value)));
        shared.Add(new NumericDocValuesField(IndexSchema.Precedence, PrecedenceOf(summary)));
        foreach (var (passage, words) in file.Passages)
        {
            var entry = new LuceneDocument();
            foreach (var field in shared)
            {
                entry.Add(field);
            }
            entry.Add(new Field(IndexSchema.Text, textTokens.Of(words), IndexSchema.TextType));
            if (passage.Number == 1)
            {
                entry.Add(
                    new Field(IndexSchema.Title, titleTokens.Of(file.Title), IndexSchema.TitleType)
                );
            }
            entry.Add(new StoredField(IndexSchema.Letters, passage.Text));
            entry.Add(new StoredField(IndexSchema.Number, passage.Number));
            entry.Add(new StoredField(IndexSchema.PassageKind, (int)passage.Kind));
            if (passage.Page is int page)
            {
                entry.Add(new StoredField(IndexSchema.Page, page));
            }
            yield return entry;
        }
    }

    private static LuceneDocument FileEntry(PreparedFile file, ManifestEntry stamp)
    {
        var entry = new LuceneDocument
        {
            Term(IndexSchema.File, stamp.Path),
            new BinaryDocValuesField(IndexSchema.Stamp, stamp.Encode()),
            Term(
                IndexSchema.Entry,
                file.Summary is null ? IndexSchema.RefusedEntry : IndexSchema.DocumentEntry
            ),
        };
        if (!file.Diagnostics.IsEmpty)
        {
            entry.Add(Term(IndexSchema.Problems, IndexSchema.HasProblems));
            entry.Add(new StoredField(IndexSchema.Problems, StoredJson.Write(file.Diagnostics)));
        }
        if (!file.Doubts.IsEmpty)
        {
            entry.Add(Term(IndexSchema.Doubts, IndexSchema.HasDoubts));
            entry.Add(new StoredField(IndexSchema.Doubts, StoredJson.Write(file.Doubts)));
            entry.Add(new NumericDocValuesField(IndexSchema.Doubt, (long)file.Doubts[0].Kind));
        }
        if (file.Summary is { } summary)
        {
            foreach (var field in PropertiesOf(summary))
            {
                entry.Add(field);
            }
            entry.Add(new StoredField(IndexSchema.Summary, StoredJson.Write(summary)));
            foreach (var target in summary.Relations.Select(relation => relation.Target).Distinct())
            {
                entry.Add(Term(IndexSchema.RelatesTo, target.Value));
            }
            AddNames(entry.Fields, IndexSchema.Person, [.. summary.Authors, .. summary.Recipients]);
        }
        return entry;
    }

    private static List<IIndexableField> PropertiesOf(DocumentSummary summary)
    {
        var fields = new List<IIndexableField>
        {
            new StringField(IndexSchema.Id, summary.Id.Value, Field.Store.YES),
        };
        var kind = summary.Kind.Code();
        AddFacet(fields, FacetField.Kind, kind, kind);
        AddNames(fields, FacetField.Author, summary.Authors);
        AddNames(fields, FacetField.Recipient, summary.Recipients);
        AddNames(fields, FacetField.Topic, summary.Topics);
        AddNames(fields, FacetField.Collection, [summary.Collection]);
        if (summary.Date is { } date)
        {
            var year = date.Year.ToString("0000", CultureInfo.InvariantCulture);
            AddFacet(fields, FacetField.Year, year, year);
            fields.Add(new NumericDocValuesField(IndexSchema.Day, date.DayNumber));
        }
        return fields;
    }

    private static void AddNames(
        IList<IIndexableField> fields,
        string field,
        ImmutableArray<Party> parties
    ) => AddNames(fields, field, [.. parties.Select(party => party.Name)]);

    // Two spellings that make one slug are one value: the document would count twice.
    private static void AddNames(
        IList<IIndexableField> fields,
        string field,
        ImmutableArray<string> names
    )
    {
        foreach (
            var (slug, name) in names
                .Select(name => (Slug: FacetField.SlugOf(name), name))
                .Where(value => value.Slug.Length > 0)
                .DistinctBy(value => value.Slug)
        )
        {
            AddFacet(fields, field, slug, name);
        }
    }

    private static void AddFacet(
        IList<IIndexableField> fields,
        string field,
        string slug,
        string name
    )
    {
        fields.Add(Term(field, slug));
        fields.Add(new SortedSetDocValuesField(field, FacetField.Encode(slug, name)));
    }

    private static StringField Term(string field, string value) =>
        new(field, value, Field.Store.NO);

    private static long PrecedenceOf(DocumentSummary summary) =>
        (summary.Kind is DocumentKind.PressRelease ? ReleasesLast : 0)
        + (summary.Date?.DayNumber ?? UndatedLast);
}
