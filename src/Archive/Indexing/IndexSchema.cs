using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace Archive.Indexing;

/// <summary>
/// Every field of the index. An entry of the index is one of three: a passage; a document, beside its passages; or a file of
/// the corpus that gives no document. Documents and refused files together are the manifest, so that what the index
/// holds and what it says it holds are one commit.
/// </summary>
/// <remarks>
/// <code>
/// field       on                    searched by             kept as
/// entry       every entry           passage, document,
///                                   refused
/// file        document, refused     path in the corpus
/// stamp       document, refused                             doc value: ManifestEntry
/// summary     document                                      stored: DocumentSummary as JSON
/// problems    document, refused     "yes", where there are  stored: diagnostics as JSON
/// doubts      document              "yes", where there are  stored: doubts as JSON
/// doubt       document                                      doc value: the kind of the worst
/// relates-to  document              ids it names
/// person      document                                      doc values: authors and recipients
/// of          passage               path in the corpus
/// text        passage               words, positions,       norms
///                                   offsets
/// title       first passage         words, positions        no norms
/// letters     passage                                       stored: its text
/// number, passage-kind, page        passage                 stored
/// precedence  passage                                       doc value: which of equals comes first
/// id          passage, document     the document's id       stored; doc value on passages
/// day         passage, document                             doc value: days since 0001-01-01;
///                                                           none where undated
/// kind year author recipient topic collection
///             passage, document     slug                    doc values: slug and name, for facets
/// </code>
/// Words are as <see cref="PassageTokens"/> says them; all else is searched by exact value.
/// </remarks>
internal static class IndexSchema
{
    /// <summary>Counted up with every change of the table above or of how words are read; an index of another version is rebuilt.</summary>
    public const int Version = 2;

    public const string Entry = "entry";
    public const string PassageEntry = "passage";
    public const string DocumentEntry = "document";
    public const string RefusedEntry = "refused";

    public const string File = "file";
    public const string Stamp = "stamp";
    public const string Summary = "summary";
    public const string Problems = "problems";
    public const string HasProblems = "yes";
    public const string Doubts = "doubts";
    public const string HasDoubts = "yes";
    public const string Doubt = "doubt";
    public const string RelatesTo = "relates-to";
    public const string Person = "person";

    public const string PassageOf = "of";
    public const string Text = "text";
    public const string Title = "title";
    public const string Letters = "letters";
    public const string Number = "number";
    public const string PassageKind = "passage-kind";
    public const string Page = "page";
    public const string Precedence = "precedence";

    public const string Id = "id";
    public const string Day = "day";

    public static FieldType TextType { get; } =
        Frozen(
            new FieldType
            {
                IsIndexed = true,
                IsTokenized = true,
                IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS,
            }
        );

    /// <summary>Without norms: titles are of one length, and most passages have none, which would make each look long.</summary>
    public static FieldType TitleType { get; } =
        Frozen(
            new FieldType
            {
                IsIndexed = true,
                IsTokenized = true,
                OmitNorms = true,
                IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS,
            }
        );

    private static FieldType Frozen(FieldType type)
    {
        type.Freeze();
        return type;
    }
}
