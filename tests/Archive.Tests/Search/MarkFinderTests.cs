using Archive.Search;
using Archive.Text;
using CsCheck;

namespace Archive.Tests.Search;

public sealed class MarkFinderTests
{
    public static TheoryData<string, string, string> Marked =>
        new()
        {
            { "licence", "A Licence, the licences.", "A <Licence>, the licences." },
            { "a licence", "A licence.", "<A> <licence>." },
            { "\"a licence\"", "A   licence; a new licence.", "<A   licence>; a new licence." },
            { "licen*", "Licence, licensed.", "<Licence>, <licensed>." },
            { "licen?e", "Licence, licensed.", "<Licence>, licensed." },
            { "\"no licen* may\"", "No licence may, no may.", "<No licence may>, no may." },
            { "a NOT b", "a b", "<a> b" },
            { "a -\"b c\"", "a b c", "<a> b c" },
            { "(a OR b) c", "a b c", "<a> <b> <c>" },
            { "\"a b\" \"b c\"", "a b c", "<a b c>" },
            { "online", "on-line, online", "<on-line>, <online>" },
            { "on-line", "on line, online", "<on line>, <online>" },
            { "line", "on-line", "on-<line>" },
            { "\"20 day\"", "the 20-day rule", "the <20-day> rule" },
            { "\"privacy online\"", "privacy on-\nline today", "<privacy on-\nline> today" },
            { "financial", "the ﬁnan\u00ADcial", "the <ﬁnan\u00ADcial>" },
            { "US", "U.S., us", "<U.S>., <us>" },
            { "漢字", "漢字", "<漢字>" },
            { "", "a", "a" },
            { "…", "a", "a" },
        };

    [Theory]
    [MemberData(nameof(Marked))]
    public void The_words_asked_for_are_marked_and_no_other_letter(
        string query,
        string text,
        string marked
    )
    {
        var marks = new MarkFinder(QueryParser.Parse(query).Query).Find(text);
        foreach (var mark in marks.Reverse())
        {
            text = $"{text[..mark.Start]}<{mark.Of(text)}>{text[mark.End..]}";
        }
        Assert.Equal(marked, text);
    }

    [Fact]
    public void Marks_of_any_query_on_any_text_are_in_order_and_hold_words_asked_for() =>
        Gen.Select(QueryParserTests.HardQuery, QueryParserTests.HardQuery)
            .Sample(
                (query, text) =>
                {
                    var parsed = QueryParser.Parse(query).Query;
                    var marks = new MarkFinder(parsed).Find(text);
                    var last = -1;
                    foreach (var mark in marks)
                    {
                        Assert.True(last < mark.Start && mark.Start < mark.End);
                        Assert.InRange(mark.End, 1, text.Length);
                        last = mark.End;
                    }
                    Assert.Equal(marks, new MarkFinder(parsed).Find(text));
                }
            );

    private static readonly string[] Pieces =
    [
        "the ",
        "on-line ",
        "20-day ",
        "not, ",
        "U.S. ",
        "“so” ",
        "ends.\n",
    ];

    [Fact]
    public void A_phrase_copied_from_a_text_is_marked_where_it_stands() =>
        Gen.Select(
                Gen.Int[0, 6].Select(i => Pieces[i]).List[1, 30],
                Gen.Int[0, 1_000],
                Gen.Int[0, 1_000]
            )
            .Sample(
                (parts, from, to) =>
                {
                    var text = string.Concat(parts);
                    var words = Words.Read(text);
                    var first = words[Math.Min(from, to) % words.Count];
                    var last = words[Math.Max(from, to) % words.Count];
                    if (last.Span.End <= first.Span.Start)
                    {
                        return;
                    }
                    var span = first.Span with { End = last.Span.End };
                    var asked = span.Of(text).Replace('“', ' ').Replace('”', ' ');
                    var marks = new MarkFinder(QueryParser.Parse($"\"{asked}\"").Query).Find(text);
                    Assert.Contains(marks, mark => mark.Contains(span));
                }
            );
}
