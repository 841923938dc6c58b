using System.Text;
using Archive.Corpus;
using Archive.Documents;

namespace Archive.Importing;

/// <summary>
/// Which numbers documents of one name have already. So the thousandth message with one subject is not tried a thousand
/// times, and the same text, met again, is still known for what it is.
/// </summary>
internal sealed class TakenNumbers(CorpusFolder corpus)
{
    private readonly Dictionary<DocumentId, Name> names = [];

    /// <summary>The number to try first: that of the same document where it is known, else the first that may be free.</summary>
    /// <param name="isText">Its text alone says whether it is the same; an original's bytes are compared elsewhere.</param>
    public int First(Document document, bool isText)
    {
        if (!names.TryGetValue(document.Id, out var name))
        {
            return 1;
        }
        return isText && name.NumberOfText.TryGetValue(HashOf(document), out var number)
            ? number
            : name.Next;
    }

    /// <summary>The number is not free for the document: another has it, whose text is remembered.</summary>
    /// <param name="path">Of what has it, in the corpus.</param>
    public void NoteTaken(DocumentId id, int number, string path)
    {
        var name = Of(id, number);
        var file = Path.Combine(corpus.Root, path);
        if (path.EndsWith(".md", StringComparison.Ordinal) && File.Exists(file))
        {
            name.NumberOfText.TryAdd(
                HashOf(File.ReadAllText(file), DocumentIds.Numbered(id, number), id),
                number
            );
        }
    }

    /// <summary>The document has the number now, or had it before.</summary>
    public void NoteOwn(Document document, int number, bool isText)
    {
        var name = Of(document.Id, number);
        if (isText)
        {
            name.NumberOfText.TryAdd(HashOf(document), number);
        }
    }

    private Name Of(DocumentId id, int number)
    {
        if (!names.TryGetValue(id, out var name))
        {
            names.Add(id, name = new Name());
        }
        name.Next = Math.Max(name.Next, number + 1);
        return name;
    }

    private static string HashOf(Document document) =>
        ContentHash.Of(Encoding.UTF8.GetBytes(DocumentWriter.Write(document)));

    // As it would be written under the name alone.
    private static string HashOf(string written, DocumentId own, DocumentId name)
    {
        var line = $"\nid: {own}\n";
        var at = written.IndexOf(line, StringComparison.Ordinal);
        return ContentHash.Of(
            Encoding.UTF8.GetBytes(
                at < 0 ? written : $"{written[..at]}\nid: {name}\n{written[(at + line.Length)..]}"
            )
        );
    }

    private sealed class Name
    {
        public int Next { get; set; } = 1;

        public Dictionary<string, int> NumberOfText { get; } = new(StringComparer.Ordinal);
    }
}
