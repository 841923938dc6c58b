using Archive.Corpus;
using Archive.Description.Letters;
using Archive.Documents;
using Archive.Documents.Writing;
using Archive.Originals;
using Archive.Originals.Papers;

namespace Archive.Importing.Papers;

/// <summary>A Word file or a web page → a document and its original: what the file says of itself, else what a letter says.</summary>
internal sealed class PaperFormat(DocumentKind? kind, ReaderPool readers)
{
    /// <param name="format">That reads it in the child process.</param>
    /// <param name="bytes">As that format takes them.</param>
    /// <param name="original">The file as it was given.</param>
    public async Task<ReadSource> ReadAsync(
        string file,
        string format,
        ReadOnlyMemory<byte> bytes,
        NewOriginal original,
        CancellationToken cancel
    )
    {
        var answer = await readers.ReadAsync(new HostileRequest(format, bytes), cancel);
        if (answer is not HostileAnswer.Answered(var payload))
        {
            return new ReadSource.Faulty(file, ((HostileAnswer.Refused)answer).Reason);
        }
        try
        {
            return ToSource(file, Packet.Read<ReadPaper>(payload).Head, original);
        }
        catch (UnreadableException refused)
        {
            return new ReadSource.Faulty(file, refused.Message);
        }
    }

    private ReadSource ToSource(string file, ReadPaper paper, NewOriginal original)
    {
        var body = PaperBody.Read(paper.Body);
        if (body.IsEmpty)
        {
            return new ReadSource.Faulty(
                file,
                "The file has no words. If it is a picture of a text, print it to a PDF, and import that."
            );
        }
        var lines = BlockLines.Of(body);
        var facts = LetterFacts.Of(lines, LetterParts.Of(lines), kind);
        var date = paper.Date ?? facts.Date;
        if (DocumentIds.Of(Path.GetFileNameWithoutExtension(file), date) is not { } id)
        {
            return new ReadSource.Faulty(
                file,
                "The file's name has no letter to make an id of. Rename it."
            );
        }
        var title = PaperTitle.Of(paper, body, facts, id);
        var document = new Document(id, kind ?? PaperKind.Of(paper, facts, title), title)
        {
            Date = date,
            Authors =
                facts.Authors.IsEmpty || paper.Url is not null
                    ? paper.Authors.IsEmpty
                        ? facts.Authors
                        : [.. paper.Authors.Select(name => new Party(name))]
                    : facts.Authors,
            Recipients = facts.Recipients,
            Language = paper.Language,
            Source =
                paper.Url is null && paper.Publisher is null
                    ? null
                    : new Provenance { Url = paper.Url, Publisher = paper.Publisher },
            Extra = paper.Creator is { } creator
                ? [new ExtraKey("created-by", YamlText.Of(creator))]
                : [],
            Body = body,
        };
        return new ReadSource.Read(file, document, HasOwnId: false, paper.Notes, original);
    }
}
