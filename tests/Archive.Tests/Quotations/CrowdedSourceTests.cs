using Archive.Documents;
using Archive.Quotations;

namespace Archive.Tests.Quotations;

/// <summary>"Not found" never means crowded out: what other documents repeat does not hide where all of the words stand.</summary>
public sealed class CrowdedSourceTests
{
    private const string Sentence =
        "Harbor experts widely agree that northern companies share cranes heavily with the northern ferry union.";

    private static readonly Document Letter = Some.Letter(
        "the-letter",
        "We write about the strait.",
        $"The mayors have said so. {Sentence} We thank them.",
        "Sincerely"
    );

    // Each passage has most of the rare words, and each document has three of them.
    private static readonly Document[] Others =
    [
        .. Enumerable
            .Range(0, 30)
            .Select(i =>
                Some.Letter(
                    $"another-{i}",
                    "The northern ferry union met northern companies that share cranes.",
                    "Harbor experts of the northern ferry union agree to share cranes with companies.",
                    "With the northern ferry union the harbor experts of northern companies agree."
                )
            ),
    ];

    [Fact]
    public void A_quotation_with_any_two_words_dropped_is_found_amid_documents_that_repeat_its_phrases()
    {
        using var archive = new TracedArchive([Letter, .. Others]);
        var words = Sentence.TrimEnd('.').Split(' ');
        for (var first = 1; first < words.Length - 1; first++)
        {
            for (var second = first + 1; second < words.Length - 1; second++)
            {
                var quotation = string.Join(' ', words.Where((_, i) => i != first && i != second));
                var traced = archive.Tracer.Trace(quotation);
                Assert.Equal(
                    (quotation, Verdict.Altered, "the-letter"),
                    (quotation, traced.Verdict, traced.Source?.Document.Id.Value)
                );
            }
        }
    }

    [Theory]
    [InlineData(
        "Harbor experts widely agree that boats share cranes rarely with the northern ferry union."
    )]
    [InlineData(
        "Harbor experts widely agree that ropes share sails heavily with the northern ferry union."
    )]
    public void A_quotation_with_words_replaced_is_found_amid_them(string quotation)
    {
        using var archive = new TracedArchive([Letter, .. Others]);
        var traced = archive.Tracer.Trace(quotation);
        Assert.Equal(
            (Verdict.Altered, "the-letter"),
            (traced.Verdict, traced.Source?.Document.Id.Value)
        );
    }

    [Fact]
    public void Words_dropped_so_that_no_four_stand_together_leave_the_source_found()
    {
        using var archive = new TracedArchive(Letter);
        var traced = archive.Tracer.Trace(
            "Harbor experts agree that companies share heavily with northern ferry union."
        );
        Assert.Equal(
            (Verdict.Altered, "the-letter"),
            (traced.Verdict, traced.Source?.Document.Id.Value)
        );
    }

    [Fact]
    public void Words_replaced_by_rare_ones_amid_a_sentence_leave_the_source_found()
    {
        using var archive = new TracedArchive([Letter, .. Others]);
        var traced = archive.Tracer.Trace(
            "Harbor experts planks agree that northern boats share cranes rarely with the western ferry union."
        );
        Assert.Equal(
            (Verdict.Altered, "the-letter"),
            (traced.Verdict, traced.Source?.Document.Id.Value)
        );
    }

    [Fact]
    public void The_order_of_the_words_tells_the_source_from_documents_with_the_same_words()
    {
        var scrambled = Enumerable
            .Range(0, 30)
            .Select(i =>
                Some.Letter(
                    $"another-{i}",
                    "With the heavily northern ferry experts union companies that cranes harbor widely share agree northern."
                )
            );
        using var archive = new TracedArchive([.. scrambled, Letter]);
        var traced = archive.Tracer.Trace(
            "Harbor experts widely agree northern companies share heavily with the northern ferry union"
        );
        Assert.Equal("the-letter", traced.Source?.Document.Id.Value);
    }

    [Fact]
    public void A_formula_that_many_documents_share_is_no_source_of_another_sentence()
    {
        using var archive = new TracedArchive([Letter, .. Others]);
        Assert.Equal(
            Verdict.NotFound,
            archive
                .Tracer.Trace(
                    "The northern ferry union sold its brass telescopes and moored barges to somebody abroad"
                )
                .Verdict
        );
    }

    [Fact]
    public void Ellipses_may_leave_out_many_words_in_all()
    {
        var words = Enumerable
            .Range(0, 60 * 48)
            .Select(i =>
                $"{(char)('b' + (i % 20))}a{(char)('b' + (i / 20 % 20))}o{(char)('b' + (i / 400))}u"
            )
            .ToArray();
        using var archive = new TracedArchive(Some.Letter("the-letter", string.Join(' ', words)));
        var quotation = string.Join(
            " … ",
            words.Chunk(48).Select(part => string.Join(' ', part.Take(8)))
        );
        Assert.Equal(Verdict.Edited, archive.Tracer.Trace(quotation).Verdict);
    }
}
