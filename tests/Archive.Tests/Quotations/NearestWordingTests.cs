using Archive.Documents;
using Archive.Quotations;
using Archive.Search;

namespace Archive.Tests.Quotations;

public sealed class NearestWordingTests : IDisposable
{
    private const string Words =
        "The ferry company will repair the northern landing stage before winter.";

    private readonly TracedArchive archive = new(
        Some.Letter("the-letter", Words),
        Some.Letter("another", "The harbour office counts its boats in spring.")
    );

    [Theory]
    [InlineData("\"the ferry company may repair the southern landing stage before winter\"", 2)]
    [InlineData("“the ferry company will repair the landing stage”", 1)]
    [InlineData("the ferry company may repair the southern landing stage before winter", 2)]
    [InlineData("ferry company will quickly repair the northern landing stage", 1)]
    public void A_query_like_a_passage_is_told_its_nearest_wording(string query, int differing)
    {
        var nearest = Find(query)!;
        Assert.Equal("the-letter", nearest.Source.Document.Id.Value);
        Assert.Equal((0, 1, differing), (nearest.Exact, nearest.Near, nearest.DifferingWords));
    }

    [Theory]
    [InlineData("the ferry company will repair the northern landing stage")]
    [InlineData("the ferry company … the northern landing stage before winter")]
    public void Eight_words_that_stand_there_are_exact(string query)
    {
        var nearest = Find(query)!;
        Assert.Equal((1, 0, 0), (nearest.Exact, nearest.Near, nearest.DifferingWords));
    }

    [Theory]
    [InlineData("ferry company repair landing")]
    [InlineData("\"the ferry company will repair\"")]
    [InlineData("\"southern landing stage\"")]
    [InlineData("the ferry company may repair OR the southern landing stage")]
    [InlineData("the ferry company may repair the southern AND landing stage")]
    [InlineData("the ferry company may repair -the southern landing stage")]
    [InlineData("the ferry company may rep* the southern landing stage")]
    [InlineData("\"the ferry company\" may repair the southern landing stage")]
    [InlineData("\"a wholly other sentence that no letter of this archive has\"")]
    [InlineData("")]
    [InlineData("\"\"")]
    public void Any_other_query_is_told_nothing(string query) => Assert.Null(Find(query));

    [Fact]
    public void A_phrase_that_a_filter_hides_is_told_as_exact()
    {
        var nearest = Find(
            "\"" + Words + "\"",
            request => request with { Kinds = [DocumentKind.Reply] }
        );
        Assert.Equal(1, nearest?.Exact);
    }

    [Fact]
    public void Further_pages_of_results_do_not_repeat_it() =>
        Assert.Null(
            Find(
                "the ferry company will repair the northern landing stage",
                request => request with { Page = 2 }
            )
        );

    public void Dispose() => archive.Dispose();

    private NearestWording? Find(string query, Func<SearchRequest, SearchRequest>? change = null)
    {
        var request = new SearchRequest(query);
        return new NearestWordingFinder(archive.Tracer).Find(
            archive.Searcher.Search(change?.Invoke(request) ?? request),
            []
        );
    }
}
