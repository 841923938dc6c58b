using System.Text.Json;

namespace Archive.Tests.Cli;

/// <summary>The command as people type it, over real folders.</summary>
public sealed class CommandTests : IDisposable
{
    private const string Letter = """
        March 4, 2021

        Dear Director Vang:

        We ask that the pier be opened to the public again.

        Sincerely,

        Rowan Avery
        """;

    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task A_letter_is_imported_once_found_and_as_recorded()
    {
        var file = terminal.Write("pier.txt", Letter);

        var first = await terminal.RunAsync("import", file, "--collection", "letters");
        var again = await terminal.RunAsync("import", file, "--collection", "letters");
        var found = await terminal.RunAsync("search", "\"pier be opened\"", "--json");
        var verified = await terminal.RunAsync("verify");

        Assert.Equal((0, 0, 0, 0), (first.Code, again.Code, found.Code, verified.Code));
        Assert.StartsWith("imported  2021-03-04-pier", first.Output, StringComparison.Ordinal);
        Assert.StartsWith("unchanged 2021-03-04-pier", again.Output, StringComparison.Ordinal);
        var hit = JsonDocument.Parse(found.Output).RootElement.GetProperty("hits")[0];
        Assert.Equal("2021-03-04-pier", hit.GetProperty("document").GetString());
        var mark = hit.GetProperty("marks")[0];
        var text = hit.GetProperty("text").GetString()!;
        Assert.Equal(
            "pier be opened",
            text[mark.GetProperty("start").GetInt32()..mark.GetProperty("end").GetInt32()]
        );
        Assert.Equal("Every file is as recorded.", verified.Output.Trim());
    }

    [Fact]
    public async Task A_phrase_that_stands_nowhere_is_told_the_nearest_wording()
    {
        terminal.Corpus.Write(
            "letters",
            Some.Letter("a", "We ask that the pier be opened to the public again.")
        );

        var (code, output, _) = await terminal.RunAsync(
            "search",
            "\"ask that the pier be closed to the public\""
        );

        Assert.Equal(0, code);
        Assert.Contains("0 exact, 1 near: words that differ: 1", output, StringComparison.Ordinal);
        Assert.Contains("pier be opened", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_as_JSON_leads_to_the_site_it_is_told()
    {
        terminal.Corpus.Write(
            "letters",
            Some.Letter("a", "We ask that the pier be opened to the public again.")
        );
        var article = terminal.Write("article.txt", "“the pier be opened to the public again”");

        var (_, output, _) = await terminal.RunAsync(
            "check",
            article,
            "--json",
            "--site",
            "https://archive.example"
        );

        var source = JsonDocument
            .Parse(output)
            .RootElement.GetProperty("quotations")[0]
            .GetProperty("source");
        Assert.Equal(
            "https://archive.example/documents/a#p1",
            source.GetProperty("url").GetString()
        );
        Assert.StartsWith(
            "https://archive.example/documents/a.pdf?mark=",
            source.GetProperty("pdf").GetString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("“the pier be opened to the public again,” she wrote.", 0, "verbatim")]
    [InlineData("“the pier be closed to the public again,” she wrote.", 1, "altered")]
    [InlineData("She wrote that the pier is open.", 0, "0 verbatim, 0 edited")]
    public async Task An_article_is_checked_and_its_honesty_is_the_exit_code(
        string article,
        int code,
        string says
    )
    {
        terminal.Corpus.Write(
            "letters",
            Some.Letter("a", "We ask that the pier be opened to the public again.")
        );

        var answer = await terminal.RunAsync("check", terminal.Write("article.txt", article));

        Assert.Equal(code, answer.Code);
        Assert.Contains(says, answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_file_is_named_by_verify()
    {
        terminal.Corpus.Write("letters", Some.Letter("a", "We ask."));
        await terminal.RunAsync("index");
        await File.AppendAllTextAsync(
            terminal.Corpus.PathOf("letters/a.md"),
            "Not we.",
            TestContext.Current.CancellationToken
        );

        var (code, output, _) = await terminal.RunAsync("verify");

        Assert.Equal(1, code);
        Assert.Contains("changed", output, StringComparison.Ordinal);
        Assert.Contains("letters/a.md", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_file_that_is_refused_does_not_stop_the_others()
    {
        var good = terminal.Write("pier.txt", Letter);
        var empty = terminal.Write("empty.txt", "");

        var (code, output, _) = await terminal.RunAsync("import", empty, good);

        Assert.Equal(1, code);
        Assert.Contains("refused", output, StringComparison.Ordinal);
        Assert.Contains("1 imported, 0 unchanged, 1 refused", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_became_of_each_file_is_data_too()
    {
        var good = terminal.Write(
            "pier.eml",
            "From: Rowan Avery <r@x.example>\nMessage-ID: <1@x.example>\nSubject: Pier\n\nOpen it."
        );
        var bad = terminal.Write("tables.csv", "a,b");

        var (code, output, _) = await terminal.RunAsync("import", good, bad, "--json");

        Assert.Equal(1, code);
        var answer = JsonDocument.Parse(output).RootElement;
        Assert.Equal(
            (1, 0, 1),
            (
                answer.GetProperty("imported").GetInt32(),
                answer.GetProperty("unchanged").GetInt32(),
                answer.GetProperty("refused").GetInt32()
            )
        );
        Assert.True(answer.GetProperty("rate").GetDouble() > 0);
        var documents = answer.GetProperty("documents");
        Assert.Equal("imported/pier.md", documents[0].GetProperty("path").GetString());
        Assert.Contains(
            "'.csv' cannot be imported",
            documents[1].GetProperty("reason").GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Words_that_a_document_has_are_printed_and_others_refused_with_the_nearest()
    {
        terminal.Corpus.Write("letters", Some.Letter("a", "We ask that the pier be opened."));
        var file = terminal.PathOf("copy.pdf");

        var missing = await terminal.RunAsync(
            "pdf",
            "a",
            "--quote",
            "that the pier be closed",
            "-o",
            file
        );
        var printed = await terminal.RunAsync("pdf", "a", "--quote", "the pier", "-o", file);

        Assert.Equal(1, missing.Code);
        Assert.Contains("“that the pier be", missing.Errors, StringComparison.Ordinal);
        Needed.OrSkip(
            !printed.Errors.Contains("Node.js", StringComparison.Ordinal),
            printed.Errors
        );
        Assert.Equal(0, printed.Code);
        Assert.Contains(
            "/Highlight",
            System.Text.Encoding.Latin1.GetString(
                await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)
            ),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(2, "search")]
    [InlineData(2, "burn", "everything")]
    [InlineData(2, "pdf", "a")]
    [InlineData(1, "pdf", "nothing", "-o", "x.pdf")]
    [InlineData(1, "verify")]
    [InlineData(1, "import", "x", "--collection", "No Such Name")]
    public async Task What_cannot_be_done_is_said_in_a_sentence(int code, params string[] arguments)
    {
        var answer = await terminal.RunAsync(arguments);

        Assert.Equal(code, answer.Code);
        Assert.StartsWith("archive: ", answer.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", answer.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Indexing_names_the_files_that_it_cannot_read_and_their_lines()
    {
        terminal.Corpus.Write("letters", Some.Letter("a", "We ask."));
        await File.WriteAllTextAsync(
            terminal.Corpus.PathOf("letters/b\u001b[2J.md"),
            "no front matter",
            TestContext.Current.CancellationToken
        );

        var (code, output, _) = await terminal.RunAsync("index");
        var data = await terminal.RunAsync("index", "--json");

        Assert.Equal(0, code);
        Assert.Contains("not read", output, StringComparison.Ordinal);
        Assert.Contains("letters/b\uFFFD[2J.md:1: ", output, StringComparison.Ordinal);
        Assert.NotEmpty(
            JsonDocument.Parse(data.Output).RootElement.GetProperty("problems").EnumerateArray()
        );
    }

    [Fact]
    public async Task A_corpus_that_lost_everything_is_refused_until_it_is_said_to_be_empty()
    {
        terminal.Corpus.Write("letters", Some.Letter("a", "We ask."));
        await terminal.RunAsync("index");
        Directory.Delete(terminal.Corpus.PathOf("letters"), recursive: true);

        var refused = await terminal.RunAsync("index");
        var rebuilt = await terminal.RunAsync("index", "--rebuild");
        var accepted = await terminal.RunAsync("index", "--empty");

        Assert.Equal((1, 1, 0), (refused.Code, rebuilt.Code, accepted.Code));
        Assert.Contains("the verb 'index' with --empty", refused.Errors, StringComparison.Ordinal);
        Assert.StartsWith("Indexed 0, removed 1,", accepted.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_folder_that_is_a_file_is_said_in_a_sentence()
    {
        terminal.Corpus.Write("letters", Some.Letter("a", "We ask."));
        await File.WriteAllTextAsync(
            terminal.Corpus.Data,
            "",
            TestContext.Current.CancellationToken
        );

        var (code, _, errors) = await terminal.RunAsync("index");

        Assert.Equal(1, code);
        Assert.StartsWith("archive: The index in ", errors, StringComparison.Ordinal);
        Assert.Contains("a file stands where a folder should", errors, StringComparison.Ordinal);
    }
}
