using System.Collections.Immutable;
using Archive.Text;
using Archive.Web.Searching;
using CsCheck;

namespace Archive.Web.Tests.Searching;

public sealed class ExcerptLaws
{
    private static readonly Gen<string> Text = Gen.OneOf(
            Gen.OneOf("word ", "a ", " ", "\n", "😀", "unbrokenunbroken", "é"),
            Gen.Char['a', 'z'].Select(letter => $"{letter}")
        )
        .List[1, 400]
        .Select(string.Concat);

    private static readonly Gen<(string Text, ImmutableArray<TextSpan> Marks)> Marked =
        Text.SelectMany(text =>
            Gen.Int[0, text.Length].List[0, 12].Select(cuts => (text, MarksBetween(text, cuts)))
        );

    [Fact]
    public void An_excerpt_is_letters_of_the_passage_in_order_and_its_marks_are_marks() =>
        Marked.Sample(
            (text, marks) =>
            {
                var at = 0;
                foreach (var piece in Excerpt.Of(text, marks).Where(IsOfText(text)))
                {
                    var found = text.IndexOf(piece.Text, at, StringComparison.Ordinal);
                    Assert.True(found >= 0);
                    at = found + piece.Text.Length;
                    Assert.False(char.IsLowSurrogate(piece.Text[0]));
                    Assert.False(char.IsHighSurrogate(piece.Text[^1]));
                }
                Assert.All(
                    Excerpt.Of(text, marks).Where(piece => piece.IsMarked),
                    piece =>
                        Assert.Contains(
                            marks,
                            mark => mark.Of(text).Contains(piece.Text, StringComparison.Ordinal)
                        )
                );
            },
            iter: 3_000
        );

    [Fact]
    public void The_first_mark_is_always_shown_whole() =>
        Marked
            .Where(marked => !marked.Marks.IsEmpty)
            .Sample(
                (text, marks) =>
                    Assert.Equal(
                        marks[0].Of(text),
                        Excerpt.Of(text, marks).First(piece => piece.IsMarked).Text
                    ),
                iter: 3_000
            );

    [Fact]
    public void A_head_is_no_longer_than_asked_and_never_half_a_letter() =>
        Gen.Select(Text, Gen.Int[1, 200])
            .Sample(
                (text, longest) =>
                {
                    var head = Excerpt.Head(text, longest);
                    var kept = text.Length <= longest ? head : head[..^1];
                    Assert.StartsWith(kept, text, StringComparison.Ordinal);
                    Assert.True(kept.Length <= longest);
                    Assert.False(kept.Length > 0 && char.IsHighSurrogate(kept[^1]));
                },
                iter: 3_000
            );

    // An ellipsis is no letter of these texts.
    private static Func<ExcerptPiece, bool> IsOfText(string text) =>
        piece => !piece.Text.Contains('…', StringComparison.Ordinal) && text.Length > 0;

    private static ImmutableArray<TextSpan> MarksBetween(string text, List<int> cuts)
    {
        int[] places =
        [
            .. cuts.Select(cut =>
                    cut < text.Length && char.IsLowSurrogate(text[cut]) ? cut - 1 : cut
                )
                .Distinct()
                .Order(),
        ];
        return
        [
            .. places
                .Chunk(2)
                .Where(pair => pair.Length == 2)
                .Select(pair => new TextSpan(pair[0], pair[1])),
        ];
    }
}
