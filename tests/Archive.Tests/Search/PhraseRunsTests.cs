using Archive.Documents;
using Archive.Search;
using Archive.Tests.Indexing;
using Archive.Text;
using CsCheck;

namespace Archive.Tests.Search;

public sealed class PhraseRunsTests
{
    private static readonly Document Letter = Some.Letter(
        "b",
        "We wrote to the harbour office in spring.",
        "No answer came.",
        "The on-line register still names no owner of the pier."
    );

    [Theory]
    [InlineData(
        "the harbour office in spring. No answer came",
        "the harbour office in spring|No answer came"
    )]
    [InlineData(
        "office in spring no answer came the online register",
        "office in spring|No answer came|The on-line register"
    )]
    [InlineData(
        "office in spring no answer came the on line register",
        "office in spring|No answer came|The on-line register"
    )]
    public void A_phrase_over_paragraphs_is_a_hit_in_each_with_its_share_marked(
        string phrase,
        string marks
    )
    {
        using var corpus = MemoryCorpus.Of(Some.Letter("a", "No answer came."), Letter);

        var results = corpus.Search($"\"{phrase}\"");

        Assert.Equal(marks, string.Join('|', results.Hits.Select(Marked)));
        Assert.Equal((marks.Split('|').Length, 1), (results.Total, results.DocumentTotal));
        Assert.Single(results.Notes);
    }

    [Theory]
    [InlineData("\"harbour office in spring no answer arrived at all\"")]
    [InlineData("\"in spring the on-line register still names no owner\"")]
    [InlineData("\"in spring no answer came\"")]
    [InlineData("\"still names no owner of the pier we wrote\"")]
    public void What_does_not_run_on_in_the_document_is_not_found(string query)
    {
        using var corpus = MemoryCorpus.Of(Letter);
        Assert.Equal(0, corpus.Search(query).Total);
    }

    [Fact]
    public void A_filter_holds_for_such_a_phrase_too()
    {
        using var corpus = MemoryCorpus.Of(Letter);
        var request = new SearchRequest("\"harbour office in spring no answer came\"")
        {
            Kinds = [DocumentKind.Report],
        };
        Assert.Equal(0, new ArchiveSearcher(corpus.Index).Search(request).Total);
    }

    [Fact]
    public void Any_eight_neighbouring_words_are_found_and_marked_whole()
    {
        var letters = Gen.Char["abcdef"].Select(letter => $"{letter}{letter}");
        var paragraph = letters.Array[3, 12].Select(words => string.Join(' ', words));
        Gen.Select(paragraph.Array[2, 6], Gen.Double.Unit, Gen.Int[8, 20])
            .Where((paragraphs, _, _) => WordsOf(paragraphs).Length >= 8)
            .Sample(
                (paragraphs, from, length) =>
                {
                    var words = WordsOf(paragraphs);
                    var start = (int)(from * (words.Length - 8));
                    var phrase = string.Join(' ', words.Skip(start).Take(length));
                    using var corpus = MemoryCorpus.Of(Some.Letter("a", paragraphs));

                    var marked = corpus.Search($"\"{phrase}\"").Hits.Select(Marked);

                    Assert.Contains(phrase, string.Join(' ', marked), StringComparison.Ordinal);
                },
                iter: 200
            );

        static string[] WordsOf(string[] paragraphs) => string.Join(' ', paragraphs).Split(' ');
    }

    private static string Marked(Hit hit) =>
        string.Join(' ', hit.Marks.Select(mark => mark.Of(hit.Text)));
}
