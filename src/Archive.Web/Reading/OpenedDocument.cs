using Archive.Corpus;
using Archive.Documents;

namespace Archive.Web.Reading;

/// <summary>A document taken from the <see cref="Shelf"/>: its tree, its text, and the fixity of its file.</summary>
/// <param name="FullPath">Of its file on this machine.</param>
/// <param name="Sha256">Of the file's bytes.</param>
internal sealed record OpenedDocument(
    CorpusFile File,
    string FullPath,
    string Sha256,
    Document Document
)
{
    /// <summary>Made once for each opening: rendering asks it for the numbers of that very tree.</summary>
    public DocumentText Text { get; } = DocumentText.Of(Document);
}
