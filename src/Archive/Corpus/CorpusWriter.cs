using System.Text;
using System.Text.RegularExpressions;
using Archive.Documents;

namespace Archive.Corpus;

/// <summary>Adds documents to a <see cref="CorpusFolder"/>, one after the other, each with its original or not at all.</summary>
internal sealed partial class CorpusWriter(CorpusFolder corpus)
{
    private const string Extension = ".md";

    private readonly Lock adding = new();
    private readonly KeptOriginals originals = new(corpus.Root);
    private Dictionary<DocumentId, string>? pathOfId;

    public AddOutcome Add(Document document, string collection, NewOriginal? original)
    {
        if (!CollectionName.IsSafe(collection))
        {
            throw new ArgumentException(
                $"'{collection}' cannot name a collection.",
                nameof(collection)
            );
        }
        if (original is not null && !PlainExtension().IsMatch(original.Extension))
        {
            throw new ArgumentException(
                $"'{original.Extension}' is no ending of a file.",
                nameof(original)
            );
        }
        lock (adding)
        {
            pathOfId ??= Begin();
            return original is null
                ? AddText(document, collection)
                : AddWithOriginal(document, collection, original);
        }
    }

    private Dictionary<DocumentId, string> Begin()
    {
        TemporaryFile.Sweep(corpus.Root);
        Directory.CreateDirectory(corpus.Root);
        // What is passed over has its name all the same.
        return corpus
            .List()
            .Files.Values.Where(file =>
                file.Path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase)
            )
            .Select(file => (Id: IdOf(file.Path), file.Path))
            .Where(file => file.Id is not null)
            .DistinctBy(file => file.Id)
            .ToDictionary(file => file.Id!.Value, file => file.Path);
    }

    private AddOutcome AddText(Document document, string collection)
    {
        var bytes = Encoding.UTF8.GetBytes(DocumentWriter.Write(document));
        if (pathOfId!.TryGetValue(document.Id, out var taken))
        {
            return PlainFile.Has(Path.Combine(corpus.Root, taken), bytes)
                ? new AddOutcome.Unchanged(taken)
                : new AddOutcome.IdTaken(taken);
        }
        return Write(document.Id, collection, bytes);
    }

    // Somebody may have corrected a document since: the same original is the same document, whatever it says.
    private AddOutcome AddWithOriginal(Document document, string collection, NewOriginal original)
    {
        if (originals.DocumentOf(original.Bytes.Span) is { } kept)
        {
            var path = Path.GetRelativePath(corpus.Root, kept)
                .Replace(Path.DirectorySeparatorChar, '/');
            return RecognisedText.AddTo(kept, document)
                ? new AddOutcome.Completed(path)
                : new AddOutcome.Unchanged(path);
        }
        if (pathOfId!.TryGetValue(document.Id, out var taken))
        {
            return new AddOutcome.IdTaken(taken);
        }
        var record = original.Beside(document.Id);
        var file = Path.Combine(FolderOf(collection), record.File);
        if (!File.Exists(file))
        {
            TemporaryFile.Write(file, original.Bytes.Span);
        }
        else if (!PlainFile.Has(file, original.Bytes.Span))
        {
            return new AddOutcome.IdTaken($"{collection}/{record.File}");
        }
        var bytes = Encoding.UTF8.GetBytes(
            DocumentWriter.Write(document with { Original = record })
        );
        var outcome = Write(document.Id, collection, bytes);
        originals.Add(file, original.Bytes.Span);
        return outcome;
    }

    private AddOutcome.Added Write(DocumentId id, string collection, byte[] bytes)
    {
        TemporaryFile.Write(Path.Combine(FolderOf(collection), id + Extension), bytes);
        var path = $"{collection}/{id}{Extension}";
        pathOfId!.Add(id, path);
        return new AddOutcome.Added(path);
    }

    private string FolderOf(string collection) =>
        Directory.CreateDirectory(Path.Combine(corpus.Root, collection)).FullName;

    private static DocumentId? IdOf(string path) =>
        DocumentId.TryParse(Path.GetFileNameWithoutExtension(path), out var id) ? id : null;

    [GeneratedRegex(
        @"^\.[a-z0-9]{1,8}$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex PlainExtension();
}
