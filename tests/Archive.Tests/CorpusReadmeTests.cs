using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Archive.Documents;

namespace Archive.Tests;

/// <summary>What corpus/README.md says of a document's file is so.</summary>
public sealed partial class CorpusReadmeTests
{
    private const string KnownKeys = "Three keys are needed";
    private const string KeysOfImport = "An import writes these as well";

    private static readonly string[] Lines = File.ReadAllLines(
        Path.Combine(Repository.Root, "corpus", "README.md")
    );

    public static TheoryData<string> Keys => [.. Rows(KnownKeys).Select(row => row.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_key_of_its_table_is_read_as_its_example_is_written(string key)
    {
        var example = Rows(KnownKeys).Single(row => row.Key == key).Example;
        Dictionary<string, string> values = new()
        {
            ["id"] = "a-letter",
            ["kind"] = "letter",
            ["title"] = "A letter",
        };
        if (example is not null)
        {
            values[key] = example.StartsWith("- ", StringComparison.Ordinal)
                ? $"\n  {example}"
                : example.Replace("sha256: …", $"sha256: {new string('0', 64)}");
        }
        var text = string.Concat(values.Select(value => $"{value.Key}: {value.Value}\n"));

        var read = DocumentReader.Read(
            $"letters/{values["id"]}.md",
            Encoding.UTF8.GetBytes($"---\n{text}---\n\nWords.\n")
        );

        Assert.Empty(read.Diagnostics);
        Assert.Empty(read.Document!.Extra);
    }

    [Fact]
    public void Every_key_that_the_archive_knows_is_in_its_table()
    {
        var everything = new Document(DocumentId.Parse("a-letter"), DocumentKind.Letter, "A letter")
        {
            Date = new DateOnly(2024, 3, 12),
            Authors = [new Party("Jordan Avery")],
            Recipients = [new Party("The President")],
            Topics = ["ports"],
            Language = "es",
            Source = new Provenance { Publisher = "Contoso" },
            Original = new OriginalFile("a-letter.pdf", "application/pdf", new string('0', 64)),
            Relations = [new Relation("quotes", DocumentId.Parse("another"))],
            IsSpecimen = true,
        };
        // A property more of documents is to be given above, and a row in the table.
        Assert.Equal(
            12,
            typeof(Document)
                .GetProperties()
                .Count(property => property.Name is not ("Extra" or "Body" or "EqualityContract"))
        );

        var written = TopKey()
            .Matches(DocumentWriter.Write(everything))
            .Select(match => match.Groups[1].Value);

        Assert.Equal(written.Order(), Rows(KnownKeys).Select(row => row.Key).Order());
    }

    [Fact]
    public void Every_key_that_an_import_writes_is_in_its_second_table()
    {
        var written = Directory
            .EnumerateFiles(
                Path.Combine(Repository.Root, "src", "Archive", "Importing"),
                "*.cs",
                SearchOption.AllDirectories
            )
            .SelectMany(file => WrittenKey().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["key"].Value)
            .Concat([OcrKeys.Ocr, OcrKeys.Needs])
            .Distinct();

        Assert.Equal(written.Order(), Rows(KeysOfImport).Select(row => row.Key).Order());
    }

    [Fact]
    public void Every_code_of_a_fault_is_in_its_table() =>
        Assert.Equal(
            Enum.GetNames<DiagnosticCode>().Order(),
            Rows("## When something is wrong").Select(row => row.Key).Order()
        );

    // The first table after these words: its first column, and the first code of its last.
    private static ImmutableArray<(string Key, string? Example)> Rows(string after) =>
        [
            .. Lines
                .SkipWhile(line => !line.StartsWith(after, StringComparison.Ordinal))
                .SkipWhile(line => !line.StartsWith('|'))
                .Skip(2)
                .TakeWhile(line => line.StartsWith('|'))
                .Select(line => line.Trim('|').Split(" | "))
                .Select(cells =>
                    (
                        Code().Match(cells[0]).Groups[1].Value,
                        Code().Match(cells[^1]) is { Success: true } code
                            ? code.Groups[1].Value
                            : null
                    )
                ),
        ];

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex("^([a-zA-Z0-9-]+):", RegexOptions.Multiline)]
    private static partial Regex TopKey();

    [GeneratedRegex("""(?:new ExtraKey\(\s*|Add[A-Z][a-z]+\(keys, )"(?<key>[a-z-]+)"(?=,)""")]
    private static partial Regex WrittenKey();
}
