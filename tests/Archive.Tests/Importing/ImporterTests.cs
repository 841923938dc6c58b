using System.Text;
using Archive.Corpus;
using Archive.Documents;
using Archive.Importing;

namespace Archive.Tests.Importing;

public sealed class ImporterTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("archive-import-");

    private CorpusFolder Corpus => new(Path.Combine(folder.FullName, "corpus"));

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_second_import_of_the_same_files_changes_nothing()
    {
        Write("in/letter.txt", "May 4, 2020\n\nDear Dr. Roe:\n\nWe ask.");
        Write(
            "in/more.jsonl",
            """{"title": "A statement", "date": "2020-05-05", "text": "We answer."}"""
        );
        Assert.All(Import("in"), outcome => Assert.IsType<ImportOutcome.Imported>(outcome));
        var before = Snapshot();
        Assert.All(Import("in"), outcome => Assert.IsType<ImportOutcome.Unchanged>(outcome));
        Assert.Equal(before, Snapshot());
    }

    [Fact]
    public void An_id_is_the_slug_of_the_files_name_after_its_date()
    {
        Write("in/Letter to Dr. Roé.txt", "May 4, 2020\n\nDear Dr. Roe:\n\nWe ask.");
        Write("in/2020-05-04-again.txt", "May 4, 2020\n\nDear Dr. Roe:\n\nWe ask again.");
        Assert.Equal(
            ["2020-05-04-again", "2020-05-04-letter-to-dr-roe"],
            Import("in").Cast<ImportOutcome.Imported>().Select(outcome => outcome.Id.Value)
        );
    }

    [Fact]
    public void Markdown_with_front_matter_is_kept_as_it_says()
    {
        Write(
            "in/a-reply.md",
            "---\nid: a-reply\nkind: reply\ntitle: A reply\n---\n\nYes, *indeed*.\n"
        );
        Assert.IsType<ImportOutcome.Imported>(Assert.Single(Import("in")));
        var read = Corpus.Read(Assert.Single(Corpus.Enumerate()));
        Assert.Equal((DocumentKind.Reply, "A reply"), (read.Document!.Kind, read.Document.Title));
    }

    [Fact]
    public void Markdown_without_front_matter_is_named_by_its_file_and_heading()
    {
        Write("in/some-words.md", "# Some words\n\nThey stand here.\n");
        Assert.IsType<ImportOutcome.Imported>(Assert.Single(Import("in")));
        var read = Corpus.Read(Assert.Single(Corpus.Enumerate()));
        Assert.Equal(("some-words", "Some words"), (read.Document!.Id.Value, read.Document.Title));
    }

    [Theory]
    [InlineData("empty.txt", "", "empty")]
    [InlineData("blank.txt", " \n\n ", "no words")]
    [InlineData("binary.txt", "a\0b", "no text")]
    [InlineData("picture.png", "abc", "'.png' cannot be imported")]
    [InlineData("broken.md", "---\nid: [\n---\nText", "Line ")]
    [InlineData("lines.jsonl", "{\"text\": ", "no JSON")]
    [InlineData("lines.jsonl", "[1]", "no JSON object")]
    [InlineData("lines.jsonl", "{\"title\": \"x\"}", "no 'text'")]
    [InlineData("lines.jsonl", "{\"text\": \"x\", \"date\": \"2020-13-01\"}", "is not a day")]
    [InlineData("lines.jsonl", "{\"text\": \"x\", \"kind\": \"poem\"}", "no kind of document")]
    [InlineData("lines.jsonl", "{\"text\": \"x\", \"id\": \"../x\"}", "is no id")]
    public void A_file_that_cannot_be_taken_is_refused_with_a_sentence(
        string name,
        string text,
        string says
    )
    {
        Write($"in/{name}", text);
        Write("in/zz-good.txt", "Good words.");
        var outcomes = Import("in");
        Assert.Contains(
            says,
            Assert.IsType<ImportOutcome.Refused>(outcomes[0]).Reason,
            StringComparison.Ordinal
        );
        Assert.IsType<ImportOutcome.Imported>(outcomes[^1]);
    }

    [Fact]
    public void A_file_of_an_older_Windows_is_read_with_a_note()
    {
        Directory.CreateDirectory(Path.Combine(folder.FullName, "in"));
        File.WriteAllBytes(
            Path.Combine(folder.FullName, "in/old.txt"),
            [.. Encoding.ASCII.GetBytes("It said "), 0x93, 0x41, 0x94]
        );
        var imported = Assert.IsType<ImportOutcome.Imported>(Assert.Single(Import("in")));
        Assert.Contains("Windows-1252", Assert.Single(imported.Notes), StringComparison.Ordinal);
        Assert.Contains("“A”", Snapshot().Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_documents_of_one_title_and_day_both_find_a_place()
    {
        const string line =
            """{"title": "Statement", "date": "2020-05-05", "text": "We say TEXT."}""";
        Write("in/two.jsonl", line.Replace("TEXT", "yes", StringComparison.Ordinal) + "\n" + line);
        Assert.Equal(
            ["2020-05-05-statement", "2020-05-05-statement-2"],
            Import("in").Cast<ImportOutcome.Imported>().Select(outcome => outcome.Id.Value)
        );
    }

    private List<ImportOutcome> Import(string path) =>
        [
            .. new Importer(Corpus).Import(
                new ImportRequest([Path.Combine(folder.FullName, path)], "letters"),
                null,
                TestContext.Current.CancellationToken
            ),
        ];

    private void Write(string path, string text)
    {
        var full = Path.Combine(folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    private Dictionary<string, string> Snapshot() =>
        Directory
            .EnumerateFiles(Corpus.Root, "*", SearchOption.AllDirectories)
            .ToDictionary(file => file, File.ReadAllText);
}
