using System.Collections.Immutable;
using System.Text;
using Archive.Documents;

namespace Archive.Corpus;

/// <summary>Gives a document that waited for its text to be recognised that text, once it is there.</summary>
internal static class RecognisedText
{
    /// <param name="path">Of the document that is kept.</param>
    /// <returns>Whether it waited, and <paramref name="read"/> has what it waited for; else nothing is changed.</returns>
    public static bool AddTo(string path, Document read)
    {
        if (OcrKeys.NeedsOcr(read))
        {
            return false;
        }
        var bytes = File.ReadAllBytes(path);
        if (
            DocumentReader.Read(Path.GetFileName(path), bytes).Document is not { } kept
            || !OcrKeys.NeedsOcr(kept)
        )
        {
            return false;
        }
        TemporaryFile.Write(
            path,
            Encoding.UTF8.GetBytes(DocumentWriter.Write(Completed(kept, read))),
            overwrite: true
        );
        return true;
    }

    // Its id stands in links, and what somebody has written into it meanwhile is theirs.
    private static Document Completed(Document kept, Document read) =>
        kept with
        {
            Title = kept.Title == kept.Id.Value ? read.Title : kept.Title,
            Date = kept.Date ?? read.Date,
            Authors = kept.Authors.IsEmpty ? read.Authors : kept.Authors,
            Recipients = kept.Recipients.IsEmpty ? read.Recipients : kept.Recipients,
            Body = read.Body,
            Extra = Together(kept.Extra, read.Extra),
        };

    private static ImmutableArray<ExtraKey> Together(
        ImmutableArray<ExtraKey> kept,
        ImmutableArray<ExtraKey> read
    ) =>
        [
            .. kept.Where(key =>
                key.Key != OcrKeys.Needs && !read.Any(other => other.Key == key.Key)
            ),
            .. read,
        ];
}
