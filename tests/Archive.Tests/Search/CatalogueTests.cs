using Archive.Documents;
using Archive.Search;
using Archive.Tests.Indexing;

namespace Archive.Tests.Search;

public sealed class CatalogueTests
{
    [Fact]
    public void A_document_is_found_by_its_id_as_it_was_indexed()
    {
        var document = Some.Letter("a", "One word.", "Two words.") with
        {
            Title = "On “licences”",
            Date = new(2019, 11, 21),
            Authors =
            [
                new Party("Jordan Avery")
                {
                    Role = "U.S. Senator",
                    State = "NY",
                    Affiliation = "D",
                    Extra = [new ExtraKey("seat", "3")],
                },
            ],
            Recipients = Some.People("The President"),
            Topics = ["export controls"],
            Relations = [new Relation("replies-to", DocumentId.Parse("b"))],
            IsSpecimen = true,
        };
        using var corpus = MemoryCorpus.Of(document);
        var found = new Catalogue(corpus.Index).Find(document.Id)!;

        Assert.Equal(
            (document.Id, document.Kind, document.Title, document.Date, true, 2, 4),
            (
                found.Id,
                found.Kind,
                found.Title,
                found.Date,
                found.IsSpecimen,
                found.PassageCount,
                found.WordCount
            )
        );
        var author = Assert.Single(found.Authors);
        Assert.Equal("Jordan Avery (D-NY)", author.Display);
        Assert.Equal("U.S. Senator", author.Role);
        Assert.Equal([new ExtraKey("seat", "3")], author.Extra);
        Assert.Equal(document.Recipients.Single().Name, found.Recipients.Single().Name);
        Assert.Equal(document.Topics, found.Topics);
        Assert.Equal(document.Relations, found.Relations);
        Assert.Null(new Catalogue(corpus.Index).Find(DocumentId.Parse("z")));
    }

    [Fact]
    public void Documents_are_listed_newest_first_page_by_page_undated_last()
    {
        using var corpus = SmallArchive();
        var catalogue = new Catalogue(corpus.Index);

        Assert.Equal(["d", "c", "b", "a", "e"], Ids(catalogue.List(new DocumentQuery())));
        Assert.Equal(
            ["b", "c", "d", "a", "e"],
            Ids(catalogue.List(new DocumentQuery { OldestFirst = true }))
        );
        var page = catalogue.List(new DocumentQuery { Size = 2, Page = 2 });
        Assert.Equal(5, page.Total);
        Assert.Equal(["b", "a"], Ids(page));
        Assert.Empty(Ids(catalogue.List(new DocumentQuery { Page = int.MaxValue })));
    }

    [Fact]
    public void A_list_is_narrowed_by_every_filter_given()
    {
        using var corpus = SmallArchive();
        var catalogue = new Catalogue(corpus.Index);
        Assert.Equal(["c"], Ids(catalogue.List(new DocumentQuery { Kind = DocumentKind.Reply })));
        Assert.Equal(
            ["c", "b"],
            Ids(catalogue.List(new DocumentQuery { Recipient = "casey-lin" }))
        );
        Assert.Equal(
            ["c"],
            Ids(catalogue.List(new DocumentQuery { Author = "casey-lin", Topic = "trade" }))
        );
        Assert.Empty(Ids(catalogue.List(new DocumentQuery { Collection = "elsewhere" })));
    }

    [Fact]
    public void People_and_topics_are_listed_by_name_with_their_documents()
    {
        using var corpus = SmallArchive();
        var catalogue = new Catalogue(corpus.Index);
        Assert.Equal(
            [
                new NamedCount("ana-pena", "Ána Peña", 1),
                new NamedCount("casey-lin", "Casey Lin", 2),
                new NamedCount("zoe-ames", "zoe ames", 1),
            ],
            catalogue.People()
        );
        Assert.Equal(
            [new NamedCount("steel", "Steel", 1), new NamedCount("trade", "trade", 2)],
            catalogue.Topics()
        );
    }

    [Fact]
    public void A_document_knows_which_others_name_it()
    {
        using var corpus = SmallArchive();
        var catalogue = new Catalogue(corpus.Index);
        Assert.Equal(
            ["c", "d"],
            catalogue.RelatedTo(DocumentId.Parse("b")).Select(document => document.Id.Value)
        );
        Assert.Empty(catalogue.RelatedTo(DocumentId.Parse("a")));
    }

    [Fact]
    public void The_extent_is_that_of_the_last_update()
    {
        using var corpus = SmallArchive();
        var catalogue = new Catalogue(corpus.Index);

        var extent = catalogue.Extent();
        Assert.Equal((5, 6), (extent.Documents, extent.Passages));
        Assert.Equal(
            (new DateOnly(2019, 1, 1), new DateOnly(2021, 1, 1)),
            (extent.First, extent.Last)
        );
        Assert.Equal(
            [
                new FacetValue("letter", 3),
                new FacetValue("press-release", 1),
                new FacetValue("reply", 1),
            ],
            extent.Kinds
        );
        Assert.Equal([new FacetValue("letters", 5)], extent.Collections);

        corpus.Remove("letters/b.md");
        corpus.Update();
        extent = catalogue.Extent();
        Assert.Equal(
            (4, 4, new DateOnly(2020, 1, 1)),
            (extent.Documents, extent.Passages, extent.First)
        );
    }

    [Fact]
    public void An_empty_archive_has_no_first_and_last_day()
    {
        using var corpus = MemoryCorpus.Of();
        var catalogue = new Catalogue(corpus.Index);
        var extent = catalogue.Extent();
        Assert.Equal(
            (0, 0, null, null),
            (extent.Documents, extent.Passages, extent.First, extent.Last)
        );
        Assert.Empty(catalogue.List(new DocumentQuery()).Documents);
        Assert.Empty(catalogue.People());
        Assert.Empty(catalogue.Problems());
    }

    private static MemoryCorpus SmallArchive() =>
        MemoryCorpus.Of(
            Some.Letter("a", "Undated."),
            Some.Letter("b", "First.", "Second.") with
            {
                Date = new(2019, 1, 1),
                Authors = Some.People("Ána Peña"),
                Recipients = Some.People("Casey Lin"),
                Topics = ["Steel"],
            },
            Some.Document("c", DocumentKind.Reply, "Reply.") with
            {
                Date = new(2020, 1, 1),
                Authors = Some.People("Casey Lin"),
                Recipients = Some.People("Casey Lin"),
                Topics = ["trade"],
                Relations = [new Relation("replies-to", DocumentId.Parse("b"))],
            },
            Some.Release("d", "Release.") with
            {
                Date = new(2021, 1, 1),
                Authors = Some.People("zoe ames"),
                Topics = ["trade"],
                Relations =
                [
                    new Relation("quotes", DocumentId.Parse("b")),
                    new Relation("mentions", DocumentId.Parse("b")),
                ],
            },
            Some.Letter("e", "Undated too.")
        );

    private static IEnumerable<string> Ids(DocumentList list) =>
        list.Documents.Select(document => document.Id.Value);
}
