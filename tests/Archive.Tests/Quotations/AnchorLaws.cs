using Archive.Documents;
using Archive.Quotations;
using Archive.Text;
using CsCheck;
using static Archive.Tests.Quotations.LinkedWords;

namespace Archive.Tests.Quotations;

/// <summary>A link to words, and the document corrected after it was made.</summary>
public sealed class AnchorLaws
{
    // So few that every word stands in many places.
    private static readonly Gen<string> Word = Gen.OneOf(
        "cranes",
        "stood",
        "still",
        "the",
        "of",
        "harbour",
        "Harbour",
        "“ice”",
        "did",
        "not",
        "U.S.",
        "1,200",
        "on-line",
        "汉字",
        "Ångström",
        "😀"
    );

    private static readonly Gen<string[]> Passages =
        from words in Word.Array[3, 40].Array[2, 12]
        select words.Select(each => string.Join(' ', each)).ToArray();

    // A passage before, after or between those that are cited, or one of them made longer at its end.
    private static Gen<string[]> CorrectedElsewhere(string[] passages, int first, int last) =>
        from added in Word.Array[1, 25].Select(words => string.Join(' ', words)).Array[0, 4]
        from at in Gen.Int[0, passages.Length].Array[added.Length]
        from removed in Gen.Int[-3, first - 1]
        select passages
            .SelectMany(
                (passage, i) =>
                    added
                        .Where((_, k) => at[k] == i && (i <= first || i > last))
                        .Concat(i == removed ? [] : [passage])
            )
            .Concat(added.Where((_, k) => at[k] == passages.Length))
            .ToArray();

    private sealed record Case(string[] Before, string[] After, Anchor Anchor, string Words);

    private static readonly Gen<Case> Corrected =
        from passages in Passages
        from first in Gen.Int[0, passages.Length - 1]
        from last in Gen.Int[first, Math.Min(first + 2, passages.Length - 1)]
        from after in CorrectedElsewhere(passages, first, last)
        let text = TextOf(passages)
        let start = text.Passages[first].Span.Start
        let end = text.Passages[last].Span.End
        from head in Gen.Int[0, Math.Max(0, text.Passages[first].Text.Length / 2)]
        from tail in Gen.Int[0, Math.Max(0, text.Passages[last].Text.Length / 2)]
        where head + tail < end - start
        let span = new TextSpan(start + head, end - tail)
        // A space alone is no words.
        where !string.IsNullOrWhiteSpace(span.Of(text.Text))
        let anchor = Sent(Anchor.Of(text, span))
        select new Case(passages, after, anchor, anchor.Span.Of(text.Text));

    [Fact]
    public void Words_are_found_in_a_document_that_was_not_corrected() =>
        Corrected.Sample(each =>
        {
            var text = TextOf(each.Before);
            var place = Assert.IsType<AnchorPlace.Standing>(Find(text, each.Anchor));
            Assert.Equal(each.Anchor.Span, place.Span);
        });

    [Fact]
    public void Words_are_found_again_whatever_is_corrected_elsewhere() =>
        Corrected.Sample(each =>
        {
            var text = TextOf(each.After);
            var words = AnchorWords.Of(each.Words, 10_000);
            var span = Find(text, each.Anchor) switch
            {
                AnchorPlace.Standing(var same) => same,
                AnchorPlace.Moved(var moved, _) => moved,
                var other => throw new InvalidOperationException($"{other}"),
            };
            Assert.True(words.Are(span.Of(text.Text)), span.Of(text.Text));
        });

    [Fact]
    public void Of_words_that_stand_in_many_places_those_of_the_link_are_found_again() =>
        Gen.Select(
                Word.Array[12, 20].Array[3, 12],
                Gen.Int[0, 1000],
                Gen.Int[0, 1000],
                Word.Array[1, 40]
            )
            .Sample(
                (words, chosen, at, added) =>
                {
                    // Every third word is its passage's own, and what is cited are the two after one of them.
                    var passages = words
                        .Select(
                            (each, i) =>
                                string.Join(
                                    ' ',
                                    each.Select((word, k) => k % 3 == 0 ? $"n{i}x{k}" : word)
                                )
                        )
                        .ToArray();
                    var text = TextOf(passages);
                    var cited = chosen % passages.Length;
                    var pair = words[cited][4] + " " + words[cited][5];
                    var offset =
                        passages[cited].IndexOf($"n{cited}x3 {pair}", StringComparison.Ordinal)
                        + $"n{cited}x3 ".Length;
                    var start = text.Passages[cited].Span.Start + offset;
                    var anchor = Sent(Anchor.Of(text, new TextSpan(start, start + pair.Length)));

                    var before = at % passages.Length;
                    var corrected = TextOf([
                        .. passages[..before],
                        string.Join(' ', added),
                        .. passages[before..],
                    ]);
                    var now = corrected.Passages[cited < before ? cited : cited + 1];
                    var span = Find(corrected, anchor) switch
                    {
                        AnchorPlace.Standing(var same) => same,
                        AnchorPlace.Moved(var moved, true) => moved,
                        var other => throw new InvalidOperationException($"{other}"),
                    };
                    Assert.Equal(now.Span.Start + offset, span.Start);
                }
            );

    [Fact]
    public void Other_words_are_never_taken_for_those_of_a_link() =>
        Gen.Select(Corrected, Gen.Int[0, 1000], Word)
            .Sample(
                (each, at, word) =>
                {
                    // Somewhere in the document, a word is another now.
                    var passages = each.After.ToArray();
                    var words = passages[at % passages.Length].Split(' ');
                    words[at % words.Length] = word;
                    passages[at % passages.Length] = string.Join(' ', words);
                    var text = TextOf(passages);
                    var asked = AnchorWords.Of(each.Words, 10_000);
                    switch (Find(text, each.Anchor))
                    {
                        case AnchorPlace.Standing(var span):
                            Assert.True(asked.Are(span.Of(text.Text)));
                            break;
                        case AnchorPlace.Moved(var span, _):
                            Assert.True(asked.Are(span.Of(text.Text)));
                            break;
                        case AnchorPlace.Gone:
                            Assert.Empty(new QuotationFinder(text).Find(each.Words));
                            break;
                        default:
                            throw new InvalidOperationException(
                                "A link with words was not checked."
                            );
                    }
                }
            );

    [Fact]
    public void An_address_says_what_it_was_made_of_and_is_never_long() =>
        Gen.Select(Corrected, Gen.Int[1, 60])
            .Sample(
                (each, times) =>
                {
                    var query = AnchorQuery.Of(Enumerable.Repeat(each.Anchor, times));
                    Assert.InRange(query.Length, 1, 1800 + (times * 150));
                    var read = Read(query);
                    Assert.Equal(times, read.Length);
                    Assert.All(read, anchor => Assert.Equal(each.Anchor.Span, anchor.Span));
                    Assert.All(read, anchor => Assert.True(anchor.Words!.Are(each.Words)));
                }
            );
}
