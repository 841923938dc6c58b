using System.Collections.Immutable;
using System.Text;
using Archive.Corpus;
using Archive.Documents;
using Archive.Importing;
using Archive.Originals;

namespace Archive.Tests.Importing;

/// <summary>Files to import, and the corpus they go to.</summary>
internal sealed class ImportPlace(ReaderPool readers) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("archive-import-");

    public CorpusFolder Corpus => new(Path.Combine(folder.FullName, "corpus"));

    public void Dispose() => folder.Delete(recursive: true);

    public void Write(string name, byte[] bytes) =>
        File.WriteAllBytes(
            Path.Combine(
                Directory.CreateDirectory(Path.Combine(folder.FullName, "in")).FullName,
                name
            ),
            bytes
        );

    public string PathOf(string name) => Path.Combine(folder.FullName, "in", name);

    public ImmutableArray<ImportOutcome> Import() => Import(PathOf(""));

    public ImmutableArray<ImportOutcome> Import(string path) =>
        [
            .. new Importer(Corpus, readers).Import(
                new ImportRequest([path], "letters"),
                null,
                TestContext.Current.CancellationToken
            ),
        ];

    /// <summary>Imports one file of one document.</summary>
    public Document ImportOne(string name, string content) =>
        ImportOne(name, Encoding.UTF8.GetBytes(content));

    public Document ImportOne(string name, byte[] bytes)
    {
        Write(name, bytes);
        return DocumentOf(Assert.IsType<ImportOutcome.Imported>(Assert.Single(Import())));
    }

    public Document ImportOne(string name, byte[] bytes, out ImmutableArray<string> notes)
    {
        Write(name, bytes);
        var imported = Assert.IsType<ImportOutcome.Imported>(Assert.Single(Import()));
        notes = imported.Notes;
        return DocumentOf(imported);
    }

    /// <summary>Imports one file that is refused.</summary>
    public string Refuse(string name, byte[] bytes)
    {
        Write(name, bytes);
        return Assert.IsType<ImportOutcome.Refused>(Assert.Single(Import())).Reason;
    }

    public Document DocumentOf(ImportOutcome.Imported imported) =>
        Corpus.Read(Corpus.Enumerate().Single(file => file.Path == imported.Path)).Document!;

    public byte[] FileOf(Document document) =>
        File.ReadAllBytes(Path.Combine(Corpus.Root, "letters", $"{document.Id}.md"));

    public byte[] OriginalOf(Document document) =>
        File.ReadAllBytes(Path.Combine(Corpus.Root, "letters", document.Original!.File));
}
