using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Archive.Web.Tests.Api;

public class SearchApiTests(Site site)
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
    };

    private readonly HttpClient client = site.CreateClient();

    [Fact]
    public async Task A_phrase_is_answered_with_its_passage_and_its_words()
    {
        var answer = await SearchAsync("q=%22no+license+be+granted%22&kind=letter");

        var hit = Assert.Single(answer.Hits);
        Assert.Equal(TestCorpus.Letter, hit.Document.Id);
        Assert.Equal("2024-03-12", hit.Document.Date);
        Assert.Equal("letter", hit.Document.Kind);
        Assert.Contains("Jordan Avery", hit.Document.Authors);
        var mark = Assert.Single(hit.Marks);
        Assert.Equal("no license be granted", hit.Text[mark.Start..mark.End]);
        Assert.Equal($"/documents/{TestCorpus.Letter}#p{hit.Passage}", hit.Url);
        Assert.Equal(
            $"/documents/{TestCorpus.Letter}.pdf?quote=no%20license%20be%20granted",
            hit.Pdf
        );
        Assert.Equal(1, answer.Total);
        Assert.Equal(1, Assert.Single(answer.Facets["kind"]).Count);
        Assert.Empty(answer.Notes);
    }

    [Fact]
    public async Task Filters_sort_and_paging_are_taken_from_the_address()
    {
        var answer = await SearchAsync(
            "q=crane&collection=letters&author=casey-lin&from=2024-05&to=2024&sort=date&page=2&size=5"
        );

        Assert.Equal(120, answer.Total);
        Assert.Equal((2, 5, 5), (answer.Page, answer.Size, answer.Hits.Length));
        Assert.All(answer.Hits, hit => Assert.Equal(TestCorpus.Testimony, hit.Document.Id));
        Assert.Empty(answer.Notes);
    }

    [Fact]
    public async Task A_phrase_that_stands_nowhere_is_told_the_nearest_wording()
    {
        var answer = await SearchAsync(
            "q=%22such+licences+will+be+reviewed+under+a+presumption+of+denial%22"
        );

        Assert.Equal(0, answer.Total);
        var nearest = answer.Nearest!;
        Assert.Equal((0, 1), (nearest.Exact, nearest.Near));
        Assert.Equal("altered", nearest.Verdict);
        Assert.Equal(nearest.DifferingWords, nearest.Differences.Length);
        Assert.Equal(TestCorpus.Letter, nearest.Source.GetProperty("documentId").GetString());
        Assert.Null((await SearchAsync("q=%22presumption+of+denial%22")).Nearest);
    }

    [Theory]
    [InlineData("kind=poem", "poem")]
    [InlineData("from=yesterday", "yesterday")]
    [InlineData("to=2024-13-01", "2024-13-01")]
    [InlineData("sort=sideways", "sideways")]
    [InlineData("page=-1", "-1")]
    [InlineData("page=99999999999", "99999999999")]
    [InlineData("size=101", "101")]
    public async Task A_value_that_cannot_be_used_is_ignored_and_named(
        string parameter,
        string named
    )
    {
        var answer = await SearchAsync($"q=crane&collection=letters&{parameter}");

        Assert.Contains(named, Assert.Single(answer.Notes), StringComparison.Ordinal);
        Assert.Equal(120, answer.Total);
    }

    [Fact]
    public async Task What_the_site_describes_for_programs_names_every_address_of_the_promise()
    {
        using var description = JsonDocument.Parse(
            await client.GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken)
        );

        var paths = description
            .RootElement.GetProperty("paths")
            .EnumerateObject()
            .Select(path => path.Name);
        Assert.Superset(
            new HashSet<string>
            {
                "/api/search",
                "/healthz",
                "/documents/{id}.md",
                "/documents/{id}.txt",
                "/documents/{id}.json",
                "/documents/{id}.pdf",
                "/documents/{id}.bib",
                "/documents/{id}.ris",
                "/documents/{id}.csl.json",
                "/documents/{id}/original",
            },
            paths.ToHashSet()
        );
    }

    [Fact]
    public async Task An_address_below_api_that_is_none_answers_with_problem_details()
    {
        using var response = await client.GetAsync(
            "/api/nothing",
            TestContext.Current.CancellationToken
        );

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    private async Task<Answer> SearchAsync(string query)
    {
        var json = await client.GetStringAsync(
            $"/api/search?{query}",
            TestContext.Current.CancellationToken
        );
        return JsonSerializer.Deserialize<Answer>(json, Strict)!;
    }

    private sealed record Answer(
        string Query,
        int Total,
        int Page,
        int Size,
        string[] Notes,
        Dictionary<string, Value[]> Facets,
        Found[] Hits,
        Wording? Nearest
    );

    private sealed record Wording(
        int Exact,
        int Near,
        int DifferingWords,
        string Verdict,
        JsonElement Source,
        Difference[] Differences
    );

    private sealed record Difference(string Kind, string Quotation, string Source);

    private sealed record Value([property: JsonPropertyName("value")] string Text, int Count);

    private sealed record Found(
        Named Document,
        int Passage,
        int? Page,
        string Text,
        Mark[] Marks,
        double Score,
        string Url,
        string Pdf
    );

    private sealed record Named(
        string Id,
        string Title,
        string Kind,
        string? Date,
        string[] Authors,
        string Url
    );

    private sealed record Mark(int Start, int End);
}
