using Archive.Documents;
using Archive.Quotations;
using Archive.Text;
using static Archive.Tests.Quotations.LinkedWords;

namespace Archive.Tests.Quotations;

/// <summary>Corrections after which a link's words are found, found elsewhere, or gone.</summary>
public sealed class AnchorFinderTests
{
    [Fact]
    public void Of_words_that_stand_twice_those_that_were_meant_are_found()
    {
        string[] passages =
        [
            "In spring the cranes stood still, and nobody asked.",
            "In autumn the cranes stood still, and everybody knew.",
        ];
        var text = TextOf(passages);
        var second = text.Text.LastIndexOf("the cranes stood still", StringComparison.Ordinal);
        var anchor = Sent(Anchor.Of(text, new TextSpan(second, second + 22)));
        // What is put before makes the first stand exactly where the second stood.
        var shift = second - text.Text.IndexOf("the cranes", StringComparison.Ordinal);
        var corrected = TextOf([new string('x', shift - 2), .. passages]);
        var first = corrected.Text.IndexOf("the cranes", StringComparison.Ordinal);
        Assert.Equal(second, first);

        var moved = Assert.IsType<AnchorPlace.Moved>(Find(corrected, anchor));
        Assert.True(moved.IsSure);
        Assert.Equal(second + shift, moved.Span.Start);
    }

    [Fact]
    public void Words_that_remain_only_elsewhere_are_found_there_and_not_surely()
    {
        var text = TextOf([
            "In spring the cranes stood still.",
            "In autumn the cranes stood still.",
        ]);
        var anchor = Sent(Anchor.Of(text, SpanOf(text, "the cranes stood still")));
        var corrected = TextOf(["By May nothing did.", "In autumn the cranes stood still."]);

        var moved = Assert.IsType<AnchorPlace.Moved>(Find(corrected, anchor));
        Assert.False(moved.IsSure);
    }

    [Fact]
    public void A_negation_put_into_long_words_is_seen()
    {
        var words = string.Join(' ', Enumerable.Range(1, 200).Select(i => $"word{i}"));
        var text = TextOf(["Before.", words, "After."]);
        var anchor = Sent(Anchor.Of(text, text.Passages[1].Span));
        Assert.IsType<AnchorWords.Ends>(anchor.Words);
        // As long as before, with the same beginning and end.
        var changed = words.Replace("word100 ", "not 100 ", StringComparison.Ordinal);
        Assert.Equal(words.Length, changed.Length);

        var gone = Assert.IsType<AnchorPlace.Gone>(
            Find(TextOf(["Before.", changed, "After."]), anchor)
        );
        Assert.NotNull(gone.Nearest);
        var moved = Assert.IsType<AnchorPlace.Moved>(
            Find(TextOf(["Before, at length.", words, "After."]), anchor)
        );
        Assert.True(moved.IsSure);
    }

    [Fact]
    public void A_quotation_mark_or_a_line_that_was_corrected_leaves_the_words_what_they_are()
    {
        var text = TextOf(["She called it \"clean\" coal, and left."]);
        var anchor = Sent(Anchor.Of(text, SpanOf(text, "called it \"clean\" coal")));
        var corrected = TextOf(["She called it “clean” coal, and left."]);
        Assert.IsType<AnchorPlace.Standing>(Find(corrected, anchor));
    }

    [Fact]
    public void A_link_without_words_is_followed_and_not_vouched_for()
    {
        var text = TextOf(["The cranes stood still."]);
        Assert.IsType<AnchorPlace.Unchecked>(Find(text, new Anchor(new TextSpan(4, 10), null)));
        Assert.IsType<AnchorPlace.Gone>(Find(text, new Anchor(new TextSpan(4, 1000), null)));
    }
}
