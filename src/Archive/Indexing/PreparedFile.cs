using System.Collections.Immutable;
using Archive.Corpus;
using Archive.Documents;

namespace Archive.Indexing;

/// <summary>
/// A file of the corpus, read and taken apart into words: all that can be done to it before it is its turn to be written.
/// </summary>
/// <param name="Summary">Null where the file gives no document.</param>
internal sealed record PreparedFile(
    CorpusFile File,
    string Sha256,
    DocumentSummary? Summary,
    BothReadings Title,
    ImmutableArray<PreparedPassage> Passages,
    ImmutableArray<Diagnostic> Diagnostics
)
{
    public static PreparedFile Of(CorpusFile file, CorpusReading reading)
    {
        if (reading.Document is not { } document)
        {
            return new(file, reading.Sha256, null, BothReadings.Of(""), [], reading.Diagnostics);
        }
        var passages = DocumentText
            .Of(document)
            .Passages.Select(passage => new PreparedPassage(passage, BothReadings.Of(passage.Text)))
            .ToImmutableArray();
        var summary = new DocumentSummary(
            document.Id,
            file.Path,
            file.Collection,
            reading.Sha256,
            document.Kind,
            document.Title,
            document.Date,
            document.Authors,
            document.Recipients,
            document.Topics,
            document.Relations,
            document.IsSpecimen,
            passages.Length,
            passages.Sum(passage => passage.Words.Joined.Count)
        );
        return new(
            file,
            reading.Sha256,
            summary,
            BothReadings.Of(document.Title),
            passages,
            reading.Diagnostics
        );
    }
}
