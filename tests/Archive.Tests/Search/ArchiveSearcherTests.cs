using System.Collections.Immutable;
using System.Globalization;
using Archive.Documents;
using Archive.Search;
using Archive.Tests.Indexing;
using CsCheck;

namespace Archive.Tests.Search;

public sealed class ArchiveSearcherTests
{
    [Theory]
    [InlineData("online privacy", true)]
    [InlineData("\"online privacy\"", true)]
    [InlineData("\"on-line privacy\"", true)]
    [InlineData("\"on line privacy\"", true)]
    [InlineData("\"privacy for 20 day\"", true)]
    [InlineData("\"20-day\"", true)]
    [InlineData("\"20day periods\"", true)]
    [InlineData("\"line privacy for\"", true)]
    [InlineData("\"periods online\"", false)]
    [InlineData("\"periods on\"", false)]
    public void A_hyphen_may_join_or_part(string query, bool isFound)
    {
        using var corpus = MemoryCorpus.Of(Some.Letter("a", "On-line privacy for 20-day periods"));
        Assert.Equal(isFound ? 1 : 0, corpus.Search(query).Total);
    }

    [Theory]
    [InlineData("apple", "a b")]
    [InlineData("apple cherry", "b")]
    [InlineData("apple OR cherry", "a b c")]
    [InlineData("apple NOT cherry", "a")]
    [InlineData("apple -cherry", "a")]
    [InlineData("-apple", "c")]
    [InlineData("NOT apple NOT cherry", "")]
    [InlineData("(apple OR cherry) -\"apple and\"", "a c")]
    [InlineData("cherry OR -cherry", "a b c")]
    [InlineData("app*", "a b")]
    [InlineData("ch?rry", "b c")]
    [InlineData("\"app* and ch*y\"", "b")]
    [InlineData("xy*", "")]
    [InlineData("\"xy* and\"", "")]
    [InlineData("", "a b c")]
    [InlineData("…", "")]
    public void Operators_mean_what_they_say(string query, string found)
    {
        using var corpus = MemoryCorpus.Of(
            Some.Letter("a", "Apple pie."),
            Some.Letter("b", "Apple and cherry."),
            Some.Letter("c", "Cherry pie.")
        );
        Assert.Equal(
            found,
            string.Join(' ', Ids(corpus.Search(query)).Order(StringComparer.Ordinal))
        );
    }

    [Fact]
    public void Words_of_a_title_find_the_document_once_at_its_beginning()
    {
        using var corpus = MemoryCorpus.Of(
            Some.Letter("a", "We write.", "We ask.") with
            {
                Title = "On export licences",
            }
        );

        var hit = Assert.Single(corpus.Search("\"export licences\" write").Hits);

        Assert.Equal(1, hit.Locator.Passage);
        Assert.Equal("write", Assert.Single(hit.Marks).Of(hit.Text));
        Assert.Equal("export licences", Assert.Single(hit.TitleMarks).Of(hit.Document.Title));
        Assert.Equal(0, corpus.Search("export ask").Total);
    }

    [Fact]
    public void Among_equals_the_letter_comes_before_the_release_that_prints_it_and_the_oldest_first()
    {
        const string words = "We urge you to deny the licences.";
        using var corpus = MemoryCorpus.Of(
            Some.Release("a", words) with
            {
                Date = new(2019, 11, 21),
            },
            Some.Letter("b", words) with
            {
                Date = new(2019, 11, 22),
            },
            Some.Letter("c", words) with
            {
                Date = new(2019, 11, 21),
            },
            Some.Letter("d", $"{words} {words}"),
            Some.Letter("e", $"As you wrote in May: {words}") with
            {
                Date = new(2020, 1, 1),
            }
        );

        Assert.Equal(["c", "b", "e", "d", "a"], Ids(corpus.Search($"\"{words}\"")));
    }

    [Fact]
    public void Words_that_stand_together_come_before_words_far_apart()
    {
        var between = string.Join(' ', Enumerable.Repeat("and so on", 30));
        using var corpus = MemoryCorpus.Of(
            Some.Letter("a", $"Export {between} and then licences."),
            Some.Letter("b", $"{between} as to export licences.")
        );
        Assert.Equal(["b", "a"], Ids(corpus.Search("export licences")));
    }

    [Theory]
    [InlineData(SearchOrder.OldestFirst, "c b a d")]
    [InlineData(SearchOrder.NewestFirst, "a b c d")]
    public void Documents_without_a_date_come_last_both_ways(SearchOrder order, string ids)
    {
        using var corpus = MemoryCorpus.Of(
            Some.Letter("d", "Word."),
            Some.Letter("a", "Word.") with
            {
                Date = new(2021, 1, 1),
            },
            Some.Letter("b", "Word.") with
            {
                Date = new(2020, 1, 1),
            },
            Some.Letter("c", "Word.") with
            {
                Date = new(1999, 12, 31),
            }
        );
        Assert.Equal(
            ids,
            string.Join(' ', Ids(corpus.Search(new SearchRequest("word") { Order = order })))
        );
    }

    [Fact]
    public void Pages_follow_each_other_without_gap_or_overlap()
    {
        using var corpus = MemoryCorpus.Of([
            .. Enumerable.Range(1, 25).Select(i => Some.Letter($"l{i:00}", "Word.", "Word.")),
        ]);
        var pages = Enumerable
            .Range(1, 6)
            .Select(page => corpus.Search(new SearchRequest("word") { Page = page, Size = 10 }))
            .ToList();

        Assert.All(pages, page => Assert.Equal((50, 25), (page.Total, page.DocumentTotal)));
        Assert.Equal([10, 10, 10, 10, 10, 0], pages.Select(page => page.Hits.Length));
        Assert.Equal(
            50,
            pages
                .SelectMany(page => page.Hits)
                .DistinctBy(hit => (hit.Document.Id, hit.Locator))
                .Count()
        );
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(int.MinValue, int.MinValue)]
    [InlineData(int.MaxValue, int.MaxValue)]
    [InlineData(101, 100)]
    public void A_page_that_is_none_is_no_error(int page, int size)
    {
        using var corpus = MemoryCorpus.Of(Some.Letter("a", "Word."));
        var results = corpus.Search(new SearchRequest("word") { Page = page, Size = size });
        Assert.Equal(1, results.Total);
        Assert.Equal(page < 1 ? 1 : 0, results.Hits.Length);
        Assert.Equal(page < 1 ? 0 : 1, results.Notes.Length);
    }

    [Fact]
    public void A_wildcard_that_stands_for_too_many_words_says_so()
    {
        using var corpus = MemoryCorpus.Of(
            Some.Letter("a", string.Join(' ', Enumerable.Range(0, 1_500).Select(i => $"word{i}"))),
            Some.Letter("b", "word7")
        );
        var results = corpus.Search("word*");
        Assert.Equal(2, results.Total);
        Assert.Contains(
            "more than 1,024 words",
            Assert.Single(results.Notes),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_index_without_documents_answers_every_query_with_nothing()
    {
        using var corpus = MemoryCorpus.Of();
        foreach (var query in new[] { "", "word", "-word", "wo*", "\"a b*\"", "a b" })
        {
            var results = corpus.Search(
                new SearchRequest(query) { Authors = ["x"], From = new(2020, 1, 1) }
            );
            Assert.Equal((0, 0), (results.Total, results.DocumentTotal));
            Assert.All(results.Facets, facet => Assert.Empty(facet.Values));
        }
    }

    [Fact]
    public void Every_hit_of_any_query_has_marks_or_excludes_something()
    {
        using var corpus = MemoryCorpus.Of(
            Some.Letter("a", "On-line privacy, 20-day abc.", "A1 b2, NOT an OR.") with
            {
                Title = "Abc",
            },
            Some.Release("b", "A b c; abc 123 licence. “AND” so, é.", "漢字")
        );
        QueryParserTests.HardQuery.Sample(query =>
        {
            var parsed = QueryParser.Parse(query).Query;
            foreach (var hit in corpus.Search(query).Hits)
            {
                Assert.True(
                    hit.Marks.Length + hit.TitleMarks.Length > 0 || CanMatchUnmarked(parsed)
                );
            }
        });

        static bool CanMatchUnmarked(SearchQuery query) =>
            query switch
            {
                SearchQuery.Everything or SearchQuery.Without => true,
                SearchQuery.AllOf all => all.Parts.All(CanMatchUnmarked),
                SearchQuery.AnyOf any => any.Parts.Any(CanMatchUnmarked),
                _ => false,
            };
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_machines_culture_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            using var corpus = MemoryCorpus.Of(
                Some.Letter("a", "The INITIAL filing of 1,000 ISSUES.") with
                {
                    Date = new(2019, 11, 21),
                    Authors = Some.People("İdil Işık"),
                },
                Some.Letter("b", "Nothing.") with
                {
                    Date = new(1999, 1, 1),
                }
            );
            var results = corpus.Search(
                new SearchRequest("\"initial filing\" issues 1000 ini*")
                {
                    From = new(2019, 11, 21),
                    Authors = ["idil-isik"],
                }
            );
            Assert.Equal(["a"], Ids(results));
            Assert.Equal(
                "2019",
                Assert.Single(results.Facets[1].Values, value => value.Value == "2019").Value
            );
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static IEnumerable<string> Ids(SearchResults results) =>
        results.Hits.Select(hit => hit.Document.Id.Value);
}
