using System.Text;
using System.Text.RegularExpressions;
using Archive.Corpus;
using Archive.Documents;
using Archive.Text;

namespace Archive.Tests.Corpus;

/// <summary>The specimens that come with the repository are whole, and show what corpus/README.md says they show.</summary>
public sealed partial class SpecimenTests
{
    private const string Letter = "2019-11-21-avery-export-licences";

    private static readonly string Root = Path.Combine(Repository.Root, "corpus");

    private static readonly CorpusFolder Folder = new(Root);

    private static readonly CorpusReading[] Specimens =
    [
        .. Folder.Enumerate().Where(file => file.Collection == "specimens").Select(Folder.Read),
    ];

    private static readonly string Readme = File.ReadAllText(Path.Combine(Root, "README.md"));

    [Fact]
    public void Every_specimen_reads_without_a_fault_and_says_what_it_is() =>
        Assert.All(
            Specimens,
            specimen =>
            {
                Assert.Empty(specimen.Diagnostics);
                Assert.True(specimen.Document!.IsSpecimen);
            }
        );

    [Fact]
    public void Every_relation_leads_to_a_specimen()
    {
        var ids = Ids();
        var targets = Specimens
            .SelectMany(specimen => specimen.Document!.Relations)
            .Select(relation => relation.Target.Value)
            .ToArray();
        Assert.NotEmpty(targets);
        Assert.Subset(ids, targets.ToHashSet());
    }

    [Fact]
    public void Every_original_is_there_untouched()
    {
        var originals = Specimens
            .Where(specimen => specimen.Document!.Original is not null)
            .ToArray();
        Assert.NotEmpty(originals);
        foreach (var specimen in originals)
        {
            var original = specimen.Document!.Original!;
            var path = Path.Combine(
                Root,
                Path.GetDirectoryName(specimen.File.Path)!,
                original.File
            );
            Assert.Equal(original.Sha256, ContentHash.Of(File.ReadAllBytes(path)));
        }
    }

    [Fact]
    public void The_readme_lists_every_specimen_and_no_other() =>
        Assert.Equal(
            Ids().Order(),
            ListedSpecimen()
                .Matches(Readme[Readme.IndexOf("## The specimens", StringComparison.Ordinal)..])
                .Select(match => match.Groups[1].Value)
                .Order()
        );

    [Fact]
    public void The_readmes_example_is_a_document()
    {
        var example = ExampleDocument().Match(Readme).Groups[1].Value;
        var read = DocumentReader.Read($"letters/{Letter}.md", Encoding.UTF8.GetBytes(example));
        Assert.Empty(read.Diagnostics);
        Assert.Equal(Letter, read.Document!.Id.Value);
    }

    [Fact]
    public void The_faithful_release_quotes_the_letter_word_for_word()
    {
        var letter = WordsOf(Letter);
        var quotations = QuotationsIn("2019-11-21-avery-press-release");
        Assert.NotEmpty(quotations);
        Assert.All(
            quotations,
            quotation => Assert.Contains(quotation, letter, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_other_release_quotes_some_of_it_and_misquotes_some()
    {
        var letter = WordsOf(Letter);
        var quotations = QuotationsIn("2019-11-22-whitcombe-press-release");
        Assert.Contains(quotations, quotation => Says(letter, quotation));
        Assert.Contains(quotations, quotation => !Says(letter, quotation));
    }

    private static bool Says(string text, string words) =>
        text.Contains(words, StringComparison.Ordinal);

    private static HashSet<string> Ids() =>
        Specimens.Select(specimen => specimen.Document!.Id.Value).ToHashSet();

    private static string TextOf(string id)
    {
        var document = Specimens.Single(specimen => specimen.Document!.Id.Value == id).Document!;
        return DocumentText.Of(document).Text;
    }

    private static string WordsOf(string id) => Joined(TextOf(id));

    private static string[] QuotationsIn(string id) =>
        [.. Quotation().Matches(TextOf(id)).Select(match => Joined(match.Groups[1].Value))];

    // Between spaces, so that no word is taken for the end of another.
    private static string Joined(string text) =>
        $" {string.Join(' ', Words.Read(text).Select(word => word.Text))} ";

    [GeneratedRegex("“([^”]+)”")]
    private static partial Regex Quotation();

    [GeneratedRegex(@"^\| `([a-z0-9-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex ListedSpecimen();

    [GeneratedRegex("```markdown\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex ExampleDocument();
}
