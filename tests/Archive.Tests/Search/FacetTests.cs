using Archive.Documents;
using Archive.Search;
using Archive.Tests.Indexing;

namespace Archive.Tests.Search;

public sealed class FacetTests
{
    [Theory]
    [InlineData("Jordan Avery")]
    [InlineData("jordan-avery")]
    [InlineData("JORDAN  AVERY")]
    public void A_name_or_its_slug_filters_by_author(string author)
    {
        using var corpus = SmallArchive();
        Assert.Equal(["a", "c"], Ids(corpus, new("") { Authors = [author] }));
    }

    [Fact]
    public void Filters_of_one_kind_are_any_and_filters_of_several_kinds_all()
    {
        using var corpus = SmallArchive();
        Assert.Equal(
            ["a", "b", "c"],
            Ids(corpus, new("") { Kinds = [DocumentKind.Letter, DocumentKind.Reply] })
        );
        Assert.Equal(
            ["a"],
            Ids(corpus, new("") { Kinds = [DocumentKind.Letter], Recipients = ["The President"] })
        );
        Assert.Equal(["a", "b"], Ids(corpus, new("") { Topics = ["export-controls"] }));
        Assert.Equal(["a", "b", "c", "d"], Ids(corpus, new("") { Collections = ["letters"] }));
        Assert.Empty(Ids(corpus, new("") { Authors = ["nobody", "!"] }));
    }

    [Fact]
    public void First_and_last_day_are_both_within_a_range()
    {
        using var corpus = SmallArchive();
        Assert.Equal(
            ["a", "b"],
            Ids(corpus, new("") { From = new(2019, 11, 21), To = new(2020, 3, 1) })
        );
        Assert.Equal(["a"], Ids(corpus, new("") { To = new(2019, 11, 21) }));
        Assert.Equal(["b", "c"], Ids(corpus, new("") { From = new(2020, 3, 1) }));

        var turned = corpus.Search(
            new SearchRequest("") { From = new(2021, 1, 1), To = new(2020, 1, 1) }
        );
        Assert.Equal(0, turned.Total);
        Assert.Single(turned.Notes);
    }

    [Fact]
    public void Passages_are_counted_per_value_most_frequent_first()
    {
        using var corpus = SmallArchive();
        Assert.Equal(
            [
                "kind: letter 3, press-release 1, reply 1",
                "year: 2019 2, 2020 1, 2021 1",
                "author: Jordan Avery 3, Casey Lin 2, José Peña 1",
                "recipient: The President 2",
                "topic: Export controls 3",
                "collection: letters 5",
            ],
            corpus.Search(new SearchRequest("")).Facets.Select(Line)
        );
    }

    [Fact]
    public void A_chosen_value_leaves_its_siblings_counted()
    {
        using var corpus = SmallArchive();
        var results = corpus.Search(
            new SearchRequest("word") { Kinds = [DocumentKind.Reply], From = new(2020, 1, 1) }
        );

        Assert.Equal(1, results.Total);
        Assert.Equal(
            [
                "kind: letter 1, reply 1",
                "year: 2020 1",
                "author: José Peña 1",
                "recipient: ",
                "topic: Export controls 1",
                "collection: letters 1",
            ],
            results.Facets.Select(Line)
        );
    }

    [Fact]
    public void Spellings_of_one_name_are_one_value_under_the_commonest()
    {
        using var corpus = MemoryCorpus.Of(
            Some.Letter("a", "Word.") with
            {
                Authors = Some.People("Jose Pena"),
            },
            Some.Letter("b", "Word.") with
            {
                Authors = Some.People("José Peña", "Jose Pena"),
            },
            Some.Letter("c", "Word.") with
            {
                Authors = Some.People("José Peña"),
            }
        );
        Assert.Equal(
            "author: José Peña 3",
            Line(corpus.Search(new SearchRequest("word")).Facets[2])
        );
    }

    [Fact]
    public void A_correction_is_counted_under_the_new_name()
    {
        using var corpus = new MemoryCorpus();
        corpus.Put(
            "a/x.md",
            Some.Letter("x", "Word.") with
            {
                Authors = Some.People("Jordn Avery"),
            }
        );
        corpus.Put("a/y.md", Some.Letter("y", "Word."));
        corpus.Update();
        corpus.Put(
            "a/x.md",
            Some.Letter("x", "Word.") with
            {
                Authors = Some.People("Jordan Avery"),
            }
        );
        corpus.Update();

        Assert.Equal(
            "author: Jordan Avery 1",
            Line(corpus.Search(new SearchRequest("word")).Facets[2])
        );
        Assert.Equal(
            ["Jordan Avery"],
            new Catalogue(corpus.Index).People().Select(person => person.Name)
        );
    }

    [Fact]
    public void Of_many_values_the_twenty_most_frequent_are_shown()
    {
        using var corpus = MemoryCorpus.Of([
            .. Enumerable
                .Range(10, 30)
                .Select(i =>
                    Some.Letter($"l{i}", "Word.") with
                    {
                        Topics = [.. Enumerable.Range(10, i - 9).Select(topic => $"topic {topic}")],
                    }
                ),
        ]);
        var topics = corpus.Search(new SearchRequest("word")).Facets[4].Values;
        Assert.Equal(20, topics.Length);
        Assert.Equal(new FacetValue("topic 10", 30), topics[0]);
        Assert.Equal(new FacetValue("topic 29", 11), topics[19]);
    }

    [Fact]
    public void A_name_longer_than_any_name_is_cut_and_found()
    {
        var name = string.Concat(Enumerable.Repeat("Long 😀 ", 20_000));
        using var corpus = MemoryCorpus.Of(
            Some.Letter("a", "Word.") with
            {
                Authors = Some.People(name),
            }
        );
        var value = Assert.Single(
            corpus.Search(new SearchRequest("word") { Authors = [name] }).Facets[2].Values
        );
        Assert.InRange(value.Value.Length, 190, 200);
    }

    private static MemoryCorpus SmallArchive() =>
        MemoryCorpus.Of(
            Some.Letter("a", "A word.", "Another word.") with
            {
                Date = new(2019, 11, 21),
                Authors = Some.People("Jordan Avery", "Casey Lin"),
                Recipients = Some.People("The President"),
                Topics = ["Export controls"],
            },
            Some.Document("b", DocumentKind.Reply, "A word.") with
            {
                Date = new(2020, 3, 1),
                Authors = Some.People("José Peña"),
                Topics = ["Export controls"],
            },
            Some.Letter("c", "A word.") with
            {
                Date = new(2021, 5, 5),
                Authors = Some.People("Jordan Avery"),
            },
            Some.Release("d", "A word.")
        );

    private static IEnumerable<string> Ids(MemoryCorpus corpus, SearchRequest request) =>
        corpus
            .Search(request)
            .Hits.Select(hit => hit.Document.Id.Value)
            .Distinct()
            .Order(StringComparer.Ordinal);

    private static string Line(Facet facet) =>
        $"{facet.Name}: {string.Join(", ", facet.Values.Select(value => $"{value.Value} {value.Count}"))}";
}
