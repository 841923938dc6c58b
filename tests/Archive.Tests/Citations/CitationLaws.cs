using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Archive.Citations;
using Archive.Documents;
using CsCheck;

namespace Archive.Tests.Citations;

/// <summary>What holds of the citation of any document, however its keys are filled.</summary>
public sealed partial class CitationLaws
{
    private static readonly Gen<string> Anything = Gen.OneOf(
            Gen.Char,
            Gen.Char["\n\t\0 ,.;:!?…{}[]()\\\"'“”‘’%$&#_^~<>aAéIi\u0301\u200B\u202E\uD83D\uDE00"]
        )
        .Array[0, 30]
        .Select(letters => new string(letters));

    /// <summary>Words as people write them, with one mark after them at most.</summary>
    private static readonly Gen<string> Phrase =
        from words in Gen.OneOf(
            "Ports",
            "of the",
            "U.S.",
            "“clean” air",
            "licences:",
            "Contoso Ltd.",
            "Zoë",
            "Ångström",
            "who pays?",
            "the Traders’",
            "Jr.",
            "de la",
            "House",
            "‘so’"
        ).List[1, 4]
        from end in Gen.OneOf("", "", ".", ",", "?", "!", ":", "…", "?”", ".”", "...")
        select string.Join(' ', words).TrimEnd('.', '?', ':') + end;

    private static Gen<CitedPlace> Place(Gen<string> text) =>
        from document in Document(text)
        from passage in Gen.Int[1, 400]
        from numbers in Gen.Int[1, 400].Array[0, 15]
        from unit in Gen.OneOf(PinUnit.Page, PinUnit.Paragraph)
        let pin = Pin.Of(unit, numbers)
        select new CitedPlace(
            document,
            pin,
            new Uri($"https://archive.example/documents/{document.Id}#p{passage}"),
            new DateOnly(2026, 9, 4)
        );

    private static Gen<Document> Document(Gen<string> text) =>
        from kind in Gen.OneOf([.. DocumentKinds.All])
        from title in text
        from date in Gen.Date.Select(DateOnly.FromDateTime)
        from isDated in Gen.Bool
        from authors in Party(text).Array[0, 23]
        from recipients in Party(text).Array[0, 3]
        from publisher in text
        from url in Gen.OneOf(text, Gen.Const("https://avery.example/a_b%20c?d=e&f={g}"))
        from isMail in Gen.Bool
        select new Document(DocumentId.Parse("2019-11-21-some"), kind, title)
        {
            Date = isDated ? date : null,
            Authors = [.. authors],
            Recipients = [.. recipients],
            Topics = [publisher],
            Language = publisher,
            Source = new Provenance { Url = url, Publisher = publisher },
            Original = isMail ? new OriginalFile("a.eml", "message/rfc822", "") : null,
        };

    private static Gen<Party> Party(Gen<string> text) =>
        from name in text
        from role in text
        from organization in text
        from hasMore in Gen.Bool
        select new Party(name)
        {
            Role = hasMore ? role : null,
            Organization = hasMore ? organization : null,
        };

    [Fact]
    public void A_citation_of_anything_is_one_composed_line_that_says_when()
    {
        Place(Anything)
            .Sample(place =>
            {
                foreach (var style in Enum.GetValues<CitationStyle>())
                {
                    var text = CitationFormatter.Format(style, place).Text;
                    Assert.True(text.IsNormalized(NormalizationForm.FormC));
                    Assert.DoesNotContain(text, char.IsControl);
                    Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
                    Assert.Contains(place.Permalink.AbsoluteUri, text, StringComparison.Ordinal);
                    if (place.Document.Date is { } date)
                    {
                        var year = date.Year.ToString(CultureInfo.InvariantCulture);
                        Assert.Contains(year, text, StringComparison.Ordinal);
                    }
                }
            });
    }

    [Fact]
    public void Marks_never_stand_double() =>
        Place(Phrase)
            .Sample(place =>
            {
                foreach (var style in Enum.GetValues<CitationStyle>())
                {
                    var text = CitationFormatter.Format(style, place).Text;
                    Assert.False(DoubledMarks().IsMatch(text), text);
                }
            });

    [Fact]
    public void A_citation_names_a_party_or_the_title() =>
        Place(Phrase)
            .Sample(place =>
            {
                var named = place
                    .Document.Authors.Concat(place.Document.Recipients)
                    .Select(party => party.Name)
                    .Append(place.Document.Title)
                    .SelectMany(name => name.Split(' '))
                    .Select(word => word.Trim('.', ',', '?', '!', ':', '…', '“', '”', '’'))
                    .ToHashSet();
                foreach (var style in Enum.GetValues<CitationStyle>())
                {
                    var text = CitationFormatter.Format(style, place).Text;
                    Assert.True(
                        named.Any(word => text.Contains(word, StringComparison.Ordinal)),
                        text
                    );
                }
            });

    [Fact]
    public void Every_brace_of_a_BibTeX_entry_closes() =>
        Place(Anything)
            .Sample(place =>
            {
                var entry = CitationExport.ToBibTeX(place).TrimEnd('\n');
                var depth = 0;
                for (var i = entry.IndexOf('{', StringComparison.Ordinal); i < entry.Length; i++)
                {
                    depth +=
                        entry[i] is '{' ? 1
                        : entry[i] is '}' ? -1
                        : 0;
                    Assert.True(depth > 0 || i == entry.Length - 1, entry);
                }
                Assert.Equal(0, depth);
            });

    [Fact]
    public void Every_line_of_RIS_is_a_tag_and_a_value() =>
        Place(Anything)
            .Sample(place =>
            {
                var ris = CitationExport.ToRis(place);
                Assert.StartsWith("TY  - ", ris, StringComparison.Ordinal);
                Assert.EndsWith("\r\nER  - \r\n", ris, StringComparison.Ordinal);
                Assert.All(
                    ris.Split("\r\n")[..^1],
                    line => Assert.Matches(@"^[A-Z][A-Z0-9]  - [^\r\n]*$", line)
                );
            });

    [Fact]
    public void CSL_is_JSON_with_the_documents_id() =>
        Place(Anything)
            .Sample(place =>
            {
                using var json = JsonDocument.Parse(CitationExport.ToCslJson(place));
                Assert.Equal(
                    place.Document.Id.Value,
                    json.RootElement[0].GetProperty("id").GetString()
                );
            });

    // A full stop of an abbreviation may stand before a comma: "Contoso Ltd.,".
    [GeneratedRegex("[,;:!?…][.,;:]|[.][.;:!?]|[.,;:!?…][”’]+[.,;:]")]
    private static partial Regex DoubledMarks();
}
