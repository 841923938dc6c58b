using Archive.Quotations;
using CsCheck;

namespace Archive.Tests.Quotations;

public sealed class ExtractorLaws
{
    private static readonly Gen<string> Article = Gen.OneOf(
            Gen.Char["\"\"''“”‘’„«»`>:,.?! \n\n\t\r()[]-—5aAsS"].Select(unit => unit.ToString()),
            Gen.OneOf(
                "\"We must act,\" ",
                " said Avery. ",
                "\n\n“",
                "Sen. Jordan Avery (D-NY) ",
                " they wrote: ",
                "\n\n    ",
                "the senators",
                " and Lin, ",
                "a spokesperson for ",
                "In the letter, ",
                "\n> "
            ),
            Gen.Char.Select(unit => unit.ToString())
        )
        .List[0, 60]
        .Select(string.Concat);

    public static TheoryData<string> Hostile =>
        new(
            "\"",
            "'",
            "\" ",
            " \"a",
            "a\" ",
            " 'a",
            "\"a\n\n",
            "“",
            "(",
            "> \"a\n",
            "\"a b,\" he said. ",
            "Avery and Lin, ",
            "A ",
            "5\" ",
            "the senators and the letter of ",
            "said \""
        );

    [Fact]
    public void Any_text_gives_quotations_in_order_and_inside_it() =>
        Article.Sample(
            article =>
            {
                var end = 0;
                foreach (var found in QuotationExtractor.Extract(article))
                {
                    Assert.True(found.Outer.Start >= end);
                    end = found.Outer.End;
                    Assert.True(end <= article.Length);
                    Assert.True(found.Outer.Contains(found.Span));
                    Assert.Equal(found.Text, found.Span.Of(article));
                    Assert.All(found.Parts, part => Assert.True(found.Span.Contains(part)));
                    Assert.All(found.Parts, part => Assert.False(part.IsEmpty));
                    Assert.Equal(found.Parts, found.Parts.OrderBy(part => part.Start));
                    if (found.Speaker is { } speaker)
                    {
                        Assert.False(speaker.Span.IsEmpty);
                        Assert.False(speaker.Span.Overlaps(found.Outer));
                        Assert.True(speaker.Span.End <= article.Length);
                    }
                }
            },
            iter: 20_000
        );

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_megabyte_of_anything_is_read_in_a_moment(string piece)
    {
        var article = string.Concat(Enumerable.Repeat(piece, (1 << 20) / piece.Length));
        var clock = ThreadClock.Start();
        QuotationExtractor.Extract(article);
        Assert.InRange(clock.Elapsed.TotalMilliseconds, 0, 3_000);
    }
}
