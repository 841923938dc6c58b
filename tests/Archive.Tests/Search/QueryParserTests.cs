using Archive.Search;
using CsCheck;

namespace Archive.Tests.Search;

public sealed class QueryParserTests
{
    public static TheoryData<string, string> Readings =>
        new()
        {
            { "", "everything" },
            { " \t\n", "everything" },
            { "export", "[export]" },
            { "Export LICENCES", "all([export], [licences])" },
            { "the not or and", "all([the], [not], [or], [and])" },
            { "a AND b", "all([a], [b])" },
            { "a OR b", "any([a], [b])" },
            { "a b OR c d", "any(all([a], [b]), all([c], [d]))" },
            { "a (b OR c) d", "all([a], any([b], [c]), [d])" },
            { "a NOT b", "all([a], without([b]))" },
            { "a AND NOT b", "all([a], without([b]))" },
            { "NOT a", "without([a])" },
            { "NOT NOT a", "[a]" },
            {
                "a -b -\"c d\" -(e OR f)",
                "all([a], without([b]), without([c d]), without(any([e], [f])))"
            },
            { "NOT (a OR b)", "without(any([a], [b]))" },
            { "((a))", "[a]" },
            { "\"did not violate\"", "[did not violate]" },
            { "“did not violate”", "[did not violate]" },
            { "„did not violate“", "[did not violate]" },
            { "«did not violate»", "[did not violate]" },
            { "»did not violate«", "[did not violate]" },
            { "“did not violate\"", "[did not violate]" },
            { "\"did not violate”", "[did not violate]" },
            { "“a letter \"in part\" said” so", "all([a letter in part said], [so])" },
            { "\"a letter “in part” said\" so", "all([a letter in part said], [so])" },
            { "\"a\"\"b c\"d", "all([a], [b c], [d])" },
            { "\"\" a", "[a]" },
            { "company's U.S. AT&T 1,000", "all([companys], [us], [att], [1000])" },
            { "on-line", "[online | on line]" },
            { "\"the 20-day rule\"", "[the 20day rule | the 20 day rule]" },
            { "and/or 230(c)(1)", "all([and or], [230 c 1])" },
            { "(section 230(c))", "all([section], [230 c])" },
            { "did - not -- comply", "all([did], [not], [comply])" },
            { "licen*", "[licen*]" },
            { "Licen?e", "[licen?e]" },
            { "licen**s*", "[licen*s*]" },
            { "co-op*", "[coop* | co op*]" },
            { "really?", "[really]" },
            { "“violat* the order?”", "[violat* the order]" },
            { "\"a finan-\ncial licen*\"", "[a financial licen* | a finan cial licen*]" },
            { "a\0b", "all([a], [b])" },
            { "\ud800", "nothing" },
            { "a\udc00b", "[a b]" },
        };

    [Theory]
    [MemberData(nameof(Readings))]
    public void A_query_is_read_as_its_writer_means_it(string query, string meaning)
    {
        var parsed = QueryParser.Parse(query);
        Assert.Equal(meaning, Printed.Of(parsed.Query));
        Assert.Equal(meaning is "nothing" ? 1 : 0, parsed.Notes.Length);
    }

    public static TheoryData<string, string, string> Mended =>
        new()
        {
            { "?!… —", "nothing", "no word to look for" },
            { "\"…\"", "nothing", "no word to look for" },
            { "NOT", "nothing", "NOT was ignored" },
            { "AND a", "[a]", "AND was ignored" },
            { "a AND", "[a]", "AND was ignored" },
            { "a AND OR b", "any([a], [b])", "AND was ignored" },
            { "OR a", "[a]", "OR was ignored" },
            { "a OR", "[a]", "OR was ignored" },
            { "a OR OR b", "any([a], [b])", "OR was ignored" },
            { "a NOT", "[a]", "NOT was ignored" },
            { "(a OR) b", "all([a], [b])", "OR was ignored" },
            { "(a b", "all([a], [b])", "not closed" },
            { "a) b", "all([a], [b])", "closes nothing" },
            { "a \"b c", "all([a], [b c])", "has no partner" },
            { "a “b c", "all([a], [b c])", "has no partner" },
            { "a b” c", "all([a], [b], [c])", "has no partner" },
            { "*cense", "[cense]", "cannot begin with a wildcard" },
            { "?cense", "[cense]", "cannot begin with a wildcard" },
            { "l*", "[l]", "at least two letters" },
            { "ab*c/d", "[ab c d]", "does not stand in one word" },
            { "\"what * said\"", "[what said]", "cannot begin with a wildcard" },
        };

    [Theory]
    [MemberData(nameof(Mended))]
    public void What_makes_no_sense_is_ignored_and_said(string query, string meaning, string note)
    {
        var parsed = QueryParser.Parse(query);
        Assert.Equal(meaning, Printed.Of(parsed.Query));
        Assert.Contains(parsed.Notes, said => said.Contains(note, StringComparison.Ordinal));
    }

    [Fact]
    public void A_query_is_cut_at_two_thousand_characters_between_words()
    {
        var parsed = QueryParser.Parse(string.Join(' ', Enumerable.Repeat("word", 500)));
        Assert.Equal("Only the first 2,000 characters of the query were used.", parsed.Notes[0]);
        Assert.All(WordsOf(parsed.Query), word => Assert.Equal("word", word.Text));
    }

    [Fact]
    public void Words_beyond_the_256th_are_not_looked_for()
    {
        var parsed = QueryParser.Parse(
            string.Concat(Enumerable.Range(0, 400).Select(i => $"{i} "))
        );
        Assert.Equal(["Only the first 256 words of the query were looked for."], parsed.Notes);
        Assert.Equal(256, WordsOf(parsed.Query).Count());
    }

    [Fact]
    public void Of_many_wildcards_the_first_eight_are_used()
    {
        var parsed = QueryParser.Parse(
            string.Concat(Enumerable.Range(10, 200).Select(i => $"ab{i}* "))
        );
        Assert.Equal(["Only the first 8 wildcards of the query were used."], parsed.Notes);
        Assert.Equal(8, WordsOf(parsed.Query).Count(word => word.IsPattern));
    }

    [Fact]
    public void Thirty_thousand_parentheses_are_a_query_with_notes()
    {
        var parsed = QueryParser.Parse(new string('(', 30_000) + "a" + new string(')', 30_000));
        Assert.Equal("nothing", Printed.Of(parsed.Query));
        Assert.Contains("Parentheses nested more than 32 deep were ignored.", parsed.Notes);

        var balanced = QueryParser.Parse(new string('(', 900) + "a" + new string(')', 900) + " b");
        Assert.Equal("all([a], [b])", Printed.Of(balanced.Query));
    }

    [Fact]
    public void Any_text_parses_within_bounds() =>
        HardQuery.Sample(query =>
        {
            var parsed = QueryParser.Parse(query);
            var words = WordsOf(parsed.Query).ToList();
            Assert.InRange(words.Count, 0, 256);
            Assert.InRange(words.Count(word => word.IsPattern), 0, 8);
            Assert.All(words, word => Assert.NotEmpty(word.Text));
            Assert.InRange(parsed.Notes.Length, 0, 10);
            Assert.All(parsed.Notes, note => Assert.InRange(note.Length, 1, 200));
            Assert.InRange(DepthOf(parsed.Query), 1, 100);
        });

    internal static Gen<string> HardQuery { get; } =
        Gen.OneOf(
                Gen.Char["\"“”„«» ()-*?ANDORT'’.,&/0123abc\0\ud800\udc00é漢"]
                    .Select(unit => unit.ToString()),
                Gen.Char.Select(unit => unit.ToString()),
                Gen.Int[0, 7]
                    .Select(i =>
                        new[]
                        {
                            " AND ",
                            " OR ",
                            " NOT ",
                            "licen* ",
                            "on-line ",
                            "\"",
                            "((((",
                            " -(",
                        }[i]
                    )
            )
            .List[0, 300]
            .Select(string.Concat);

    private static IEnumerable<QueryWord> WordsOf(SearchQuery query) =>
        query switch
        {
            SearchQuery.Phrase phrase => phrase.Joined,
            SearchQuery.AllOf all => all.Parts.SelectMany(WordsOf),
            SearchQuery.AnyOf any => any.Parts.SelectMany(WordsOf),
            SearchQuery.Without without => WordsOf(without.Part),
            _ => [],
        };

    private static int DepthOf(SearchQuery query) =>
        1
        + query switch
        {
            SearchQuery.AllOf all => all.Parts.Max(DepthOf),
            SearchQuery.AnyOf any => any.Parts.Max(DepthOf),
            SearchQuery.Without without => DepthOf(without.Part),
            _ => 0,
        };
}
