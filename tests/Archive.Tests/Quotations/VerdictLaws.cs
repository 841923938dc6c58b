using Archive.Documents;
using Archive.Quotations;
using Archive.Quotations.Lexicon;
using CsCheck;

namespace Archive.Tests.Quotations;

public sealed class VerdictLaws
{
    private const int Samples = 300;

    private static readonly string[] Vocabulary =
    [
        .. "the a of and to harbor board ferry company pier survey captain strait winter petition Dagny Holt U.S. landing-stage will may must not only all most three 1,200 4.5% don’t repairs (quietly) “openly” again; before, after".Split(
            ' '
        ),
    ];

    private static readonly string[] Ellipses = ["…", "...", ". . .", "[…]"];

    private static readonly Gen<string[]> Sentences = Gen.Int[0, Vocabulary.Length - 1]
        .Select(i => Vocabulary[i])
        .Array[8, 30]
        .Select(words => string.Join(' ', words) + ".")
        .Array[2, 12];

    [Fact]
    public void Words_copied_from_a_document_are_verbatim() =>
        Gen.Select(Sentences, Gen.Int[0, 10_000], Gen.Int[6, 60])
            .Sample(
                (sentences, start, count) =>
                {
                    var document = Some.Letter("a-letter", sentences);
                    using var archive = new TracedArchive(WordList.None, document);
                    var slice = Slice(document, start, count);
                    var traced = archive.Tracer.Trace(slice);
                    Assert.Equal((slice, Verdict.Verbatim), (slice, traced.Verdict));
                },
                iter: Samples
            );

    [Fact]
    public void Words_copied_from_a_real_letter_are_verbatim()
    {
        var document = Some.Letter(
            "the-letter",
            Some.Paragraphs(File.ReadAllText(TestData.Path("huawei/letter.txt")))
        );
        using var archive = new TracedArchive(document);
        Gen.Select(Gen.Int[0, 10_000], Gen.Int[6, 60])
            .Sample(
                (start, count) =>
                {
                    var slice = Slice(document, start, count);
                    Assert.Equal(Verdict.Verbatim, archive.Tracer.Trace(slice).Verdict);
                },
                iter: Samples
            );
    }

    [Fact]
    public void A_quotation_that_drops_a_not_is_never_accepted() =>
        Gen.Select(Sentences, Gen.Int[0, 10_000], Gen.Bool)
            .Sample(
                (sentences, at, withEllipsis) =>
                {
                    var document = Some.Letter("a-letter", "We do not agree. " + sentences[0]);
                    var words = document.Body.OfType<Block.Paragraph>().Single().Runs[0].Text;
                    var cut = words.Split(' ');
                    cut[2] = withEllipsis ? "…" : "";
                    using var archive = new TracedArchive(document);
                    var traced = archive.Tracer.Trace(string.Join(' ', cut.Take(9 + (at % 20))));
                    Assert.True(
                        traced.Verdict is not (Verdict.Verbatim or Verdict.Edited),
                        string.Join(' ', cut)
                    );
                },
                iter: Samples
            );

    [Fact]
    public void Marked_omissions_within_the_limits_are_accepted() =>
        Gen.Select(Gen.Int[1, 50], Gen.Int[0, 5], Gen.Int[0, 3].Select(i => Ellipses[i]))
            .Sample(
                (omitted, bracketed, ellipsis) =>
                {
                    var left = Numbered("left", omitted);
                    var document = Some.Letter(
                        "a-letter",
                        $"The old captain of the ferry {left} signed the petition of the strait for her."
                    );
                    var bracket = bracketed == 0 ? "her" : $"[{Numbered("put", bracketed)}]";
                    using var archive = new TracedArchive(document);
                    var traced = archive.Tracer.Trace(
                        $"The old captain of the ferry {ellipsis} signed the petition of the strait for {bracket}"
                    );
                    Assert.Equal(Verdict.Edited, traced.Verdict);
                },
                iter: Samples
            );

    [Fact]
    public void The_same_word_ten_thousand_times_is_traced_in_bounded_time_and_memory()
    {
        var many = string.Join(' ', Enumerable.Repeat("harbor", 10_000));
        var document = DocumentText.Of(Some.Letter("a-letter", many + " pier"));
        using var archive = new TracedArchive(Some.Letter("a-letter", many + " pier"));
        archive.Tracer.Trace("harbor pier");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var clock = ThreadClock.Start();
        archive.Tracer.Trace(many);
        archive.Tracer.Trace(
            many.Replace("harbor harbor", "harbor quay", StringComparison.Ordinal)
        );
        archive.Tracer.Trace(string.Join(' ', Enumerable.Repeat("harbor pier", 2_000)));
        Aligner.Align(QuotationText.Read(many), DocumentWords.Of(document));
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 6);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 600_000_000);
    }

    // Spelled so that nothing is a number, a modal or a negation.
    private static string Numbered(string word, int count) =>
        string.Join(
            ' ',
            Enumerable
                .Range(0, count)
                .Select(i => word + (char)('a' + (i % 26)) + (char)('a' + (i / 26)))
        );

    private static string Slice(Document document, int start, int count)
    {
        var words = DocumentWords.Of(DocumentText.Of(document));
        var first = start % Math.Max(1, words.Words.Length - 6);
        var end = Math.Min(first + count, words.Words.Length);
        var text = words.Text.Text;
        var span = words.SpanOf(first, end);
        // To a space: a number without its sign would not be the same.
        var close = span.End;
        while (close < text.Length && !char.IsWhiteSpace(text[close]))
        {
            close++;
        }
        return text[span.Start..close];
    }
}
