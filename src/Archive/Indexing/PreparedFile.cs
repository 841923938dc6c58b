using System.Collections.Immutable;
using System.Globalization;
using Archive.Corpus;
using Archive.Description.Doubts;
using Archive.Documents;
using Archive.People;

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
    ImmutableArray<Doubt> Doubts,
    ImmutableArray<Diagnostic> Diagnostics
)
{
    /// <summary>Whether the archive itself failed at it, so that it is tried again each time.</summary>
    public bool IsFaulty => Diagnostics.Any(diagnostic => diagnostic.Code == DiagnosticCode.Fault);

    /// <summary>Reads a file and takes it apart; whatever fails at that is a diagnostic of the file.</summary>
    /// <exception cref="CorpusUnavailableException">Not this file but the whole corpus is gone.</exception>
    public static PreparedFile Of(CorpusFile file, Func<CorpusFile, CorpusReading> read)
    {
        var reading = new CorpusReading(file, "", null, []);
        var step = "reading it";
        try
        {
            reading = read(file);
            return reading.Document is { } document ? TakenApart(document) : WithoutDocument();
        }
        catch (Exception fault) when (FileFault.IsOfFile(fault))
        {
            return WithoutDocument().Refused(FileFault.While(step, file, fault));
        }

        PreparedFile WithoutDocument() =>
            new(file, reading.Sha256, null, BothReadings.Of(""), [], [], reading.Diagnostics);

        PreparedFile TakenApart(Document document)
        {
            step = "numbering its passages";
            var text = DocumentText.Of(document);
            var passages = ImmutableArray.CreateBuilder<PreparedPassage>(text.Passages.Length);
            foreach (var passage in text.Passages)
            {
                step = string.Create(
                    CultureInfo.InvariantCulture,
                    $"taking passage {passage.Number} apart into words"
                );
                passages.Add(new PreparedPassage(passage, BothReadings.Of(passage.Text)));
            }
            step = "taking its title apart into words";
            return new(
                file,
                reading.Sha256,
                SummaryOf(document, file, reading.Sha256, passages),
                BothReadings.Of(document.Title),
                passages.DrainToImmutable(),
                new DoubtReader(MemberRegister.Shipped).Of(document),
                reading.Diagnostics
            );
        }
    }

    /// <summary>The file without its document, for one reason more.</summary>
    public PreparedFile Refused(Diagnostic reason) =>
        this with
        {
            Summary = null,
            Passages = [],
            Doubts = [],
            Diagnostics = [.. Diagnostics, reason],
        };

    private static DocumentSummary SummaryOf(
        Document document,
        CorpusFile file,
        string sha256,
        ImmutableArray<PreparedPassage>.Builder passages
    ) =>
        new(
            document.Id,
            file.Path,
            file.Collection,
            sha256,
            document.Kind,
            document.Title,
            document.Date,
            document.Authors,
            document.Recipients,
            document.Topics,
            document.Relations,
            document.IsSpecimen,
            passages.Count,
            passages.Sum(passage => passage.Words.Joined.Count)
        );
}
