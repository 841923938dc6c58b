using System.Text.Json;
using Archive.Documents;
using Archive.Quotations;
using Archive.Quotations.Attributions;
using Archive.Text;

namespace Archive.Tests.Quotations;

public sealed class ExtractorOnReleasesTests
{
    // Of the 2,040 listed, 75 are the text between two quotations, 15 a part of a quotation with another inside it, and
    // one runs past the mark that closes it: none of these is a quotation, and the other 1,949 are found.
    private const double LeastShare = 0.95;

    [Fact]
    public void Quotations_that_releases_are_known_to_hold_are_found_to_the_letter()
    {
        var list = File.ReadLines(TestData.Path("letters/quotes.jsonl"));
        var releases = new Dictionary<string, (string Text, HashSet<TextSpan> Spans)>();
        var listed = 0;
        var found = 0;
        foreach (var line in list)
        {
            var row = JsonDocument.Parse(line).RootElement;
            var id = row.GetProperty("letter_id").GetString()!;
            var quotation = row.GetProperty("quote").GetString()!;
            if (!releases.TryGetValue(id, out var release))
            {
                var text = File.ReadAllText(TestData.Path($"letters/release/{id}.txt"));
                release = (text, SpansIn(text));
                releases.Add(id, release);
            }
            var at = release.Text.IndexOf(quotation, StringComparison.Ordinal);
            listed++;
            found += release.Spans.Contains(new TextSpan(at, at + quotation.Length)) ? 1 : 0;
        }
        Assert.True(found >= LeastShare * listed, $"{found} of {listed}");
    }

    // The list has each paragraph of a quotation for itself.
    private static HashSet<TextSpan> SpansIn(string release) =>
        [
            .. QuotationExtractor
                .Extract(release)
                .SelectMany(quotation => quotation.Parts.Append(quotation.Span)),
        ];

    [Fact]
    public void An_article_about_a_letter_of_fifteen_senators_names_them_for_its_words()
    {
        var article = File.ReadAllText(TestData.Path("huawei/000_12923d54173e76b5.txt"));
        var letter = Some.Letter(
            "the-letter",
            Some.Paragraphs(File.ReadAllText(TestData.Path("huawei/letter.txt")))
        ) with
        {
            Authors =
            [
                .. Enumerable
                    .Range(1, 15)
                    .Select(number => new Party($"Senator{number} Surname{number}")
                    {
                        Role = "U.S. Senator",
                    }),
            ],
            Recipients = Some.People("The President"),
        };
        var text = DocumentText.Of(letter);
        var rules = new AttributionRules(letter, text);
        var ofLetter = QuotationExtractor
            .Extract(article)
            .Where(quotation => quotation.Speaker?.Kind is SpeakerKind.Group)
            .ToArray();
        Assert.Equal(
            ["the lawmakers", "the lawmakers", "they"],
            ofLetter.Select(quotation => quotation.Speaker!.Span.Of(article))
        );
        Assert.All(
            ofLetter,
            quotation =>
            {
                var place = new QuotationFinder(text).FindNearest(quotation.WordsIn(article));
                Assert.Equal(
                    "agrees",
                    rules.Compare(quotation.Speaker, [place!.Value]).Attribution.Code()
                );
            }
        );
    }
}
