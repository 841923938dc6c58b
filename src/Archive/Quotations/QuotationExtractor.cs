using System.Collections.Immutable;
using Archive.Quotations.Marks;
using Archive.Quotations.Speakers;

namespace Archive.Quotations;

/// <summary>An article → its quotations, each with the speaker the article names: the first step of a check.</summary>
/// <remarks>Linear in the article. Any text has quotations or none; nothing throws.</remarks>
public static class QuotationExtractor
{
    /// <summary>In the article's order; none overlaps another: a quotation inside a quotation is words of the outer.</summary>
    public static ImmutableArray<Quotation> Extract(string article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var lines = LineReader.Read(article);
        var paragraphs = ParagraphReader.Read(article, lines);
        var blocks = new BlockReader(article, lines, paragraphs);
        var quoted = blocks.Run();
        quoted.AddRange(
            new MarkPairing(article, paragraphs, MarkReader.Read(article), blocks.Paragraphs).Run()
        );
        quoted.Sort((one, other) => one.Outer.Start.CompareTo(other.Outer.Start));
        var tokens = new TokenReader(article, paragraphs, quoted).Run();
        var speakers = new SpeakerFinder(article, quoted, tokens).Run();
        return
        [
            .. quoted.Select(
                (found, i) =>
                    new Quotation(
                        found.Span.Of(article),
                        found.Span,
                        KindRules.KindOf(article, found),
                        speakers[i]
                    )
                    {
                        Parts = found.Parts,
                        Outer = found.Outer,
                        IsClosed = found.IsClosed,
                    }
            ),
        ];
    }
}
