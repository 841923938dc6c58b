using Archive.Documents;
using Archive.Indexing;

namespace Archive.Quotations;

/// <summary>
/// The words of documents opened lately, so that an article's quotations of one letter read it once. Bounded by words, not by
/// documents; the one opened longest ago goes first. For many threads.
/// </summary>
internal sealed class RecentDocuments(Func<DocumentSummary, Document?> read)
{
    /// <summary>About a hundred bytes each.</summary>
    private const int MostWords = 1_500_000;

    private readonly Lock access = new();
    private readonly Dictionary<(string, string), LinkedListNode<Kept>> kept = [];
    private readonly LinkedList<Kept> byUse = new();
    private int words;

    /// <summary>Null where the file is gone or no longer a document.</summary>
    public DocumentWords? Open(DocumentSummary document)
    {
        var key = (document.Path, document.Sha256);
        lock (access)
        {
            if (kept.TryGetValue(key, out var node))
            {
                byUse.Remove(node);
                byUse.AddFirst(node);
                return node.Value.Words;
            }
        }
        if (read(document) is not { } opened)
        {
            return null;
        }
        var made = DocumentWords.Of(DocumentText.Of(opened));
        lock (access)
        {
            if (!kept.ContainsKey(key))
            {
                kept.Add(key, byUse.AddFirst(new Kept(key, made)));
                words += made.Words.Length;
                LetGo();
            }
        }
        return made;
    }

    private void LetGo()
    {
        while (words > MostWords && byUse.Last is { } last && byUse.Count > 1)
        {
            byUse.RemoveLast();
            kept.Remove(last.Value.Key);
            words -= last.Value.Words.Words.Length;
        }
    }

    private sealed record Kept((string, string) Key, DocumentWords Words);
}
