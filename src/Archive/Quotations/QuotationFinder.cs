using System.Collections.Immutable;
using Archive.Documents;
using Archive.Quotations.Judging;
using Archive.Text;

namespace Archive.Quotations;

/// <summary>
/// Finds a quotation's words in one document, across its passages, and nothing that is not word for word. Where
/// hyphens differ, both readings of them are tried, as search does.
/// </summary>
public sealed class QuotationFinder(DocumentText text)
{
    /// <summary>Longer quotations are not looked for: in UTF-16 units.</summary>
    public const int LongestQuotation = 20_000;

    private readonly Lazy<DocumentWords> joined = new(() =>
        DocumentWords.Of(text, HyphenReading.Joined)
    );
    private readonly Lazy<DocumentWords> parted = new(() =>
        DocumentWords.Of(text, HyphenReading.Parted)
    );

    /// <summary>
    /// Every place where these words stand in this order; spans of the document's text, in order, none touching another.
    /// Marks at the quotation's ends are included where the document has them too.
    /// </summary>
    public ImmutableArray<TextSpan> Find(string quotation)
    {
        ArgumentNullException.ThrowIfNull(quotation);
        if (quotation.Length > LongestQuotation)
        {
            return [];
        }
        var found = Find(quotation, HyphenReading.Joined);
        return found.IsEmpty ? Find(quotation, HyphenReading.Parted) : found;
    }

    private ImmutableArray<TextSpan> Find(string quotation, HyphenReading reading)
    {
        var sought = Words.Read(quotation, reading);
        var document = reading is HyphenReading.Joined ? joined.Value : parted.Value;
        if (sought.Count == 0)
        {
            return [];
        }
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var opening = quotation[..sought[0].Span.Start].Trim();
        var closing = quotation[sought[^1].Span.End..].Trim();
        foreach (var at in Occurrences(sought, document.Words))
        {
            var span = WithMarks(document.SpanOf(at, at + sought.Count), opening, closing);
            // Two places share a character where it stands for words of both.
            if (spans.Count > 0 && span.Start < spans[^1].End)
            {
                spans[^1] = spans[^1] with { End = span.End };
            }
            else
            {
                spans.Add(span);
            }
        }
        return spans.ToImmutable();
    }

    /// <summary>
    /// The stretch of the document whose words come nearest; null where fewer than half of the quotation's words stand
    /// together anywhere in it. Has the words at its ends that OCR misread.
    /// </summary>
    public TextSpan? FindNearest(string quotation)
    {
        ArgumentNullException.ThrowIfNull(quotation);
        var read = QuotationText.Read(quotation[..Math.Min(quotation.Length, LongestQuotation)]);
        var alignment = Aligner.Align(read, parted.Value);
        var (run, words) = alignment.Longest();
        if (run.IsEmpty || 2 * words < read.Words.Length)
        {
            return null;
        }
        var range = MisreadEdges.Widen(alignment, run);
        return parted.Value.SpanOf(range.Start, range.End);
    }

    private TextSpan WithMarks(TextSpan span, string opening, string closing)
    {
        var start = span.Start - opening.Length;
        var end = span.End + closing.Length;
        return new(
            start >= 0 && string.CompareOrdinal(text.Text, start, opening, 0, opening.Length) == 0
                ? start
                : span.Start,
            end <= text.Text.Length
            && string.CompareOrdinal(text.Text, span.End, closing, 0, closing.Length) == 0
                ? end
                : span.End
        );
    }

    // Knuth, Morris and Pratt's search: linear, whatever the words repeat.
    private static IEnumerable<int> Occurrences(
        IReadOnlyList<Word> sought,
        ImmutableArray<Word> words
    )
    {
        var fallback = Fallback(sought);
        var matched = 0;
        for (var i = 0; i < words.Length; i++)
        {
            while (matched > 0 && words[i].Text != sought[matched].Text)
            {
                matched = fallback[matched - 1];
            }
            if (words[i].Text == sought[matched].Text)
            {
                matched++;
            }
            if (matched == sought.Count)
            {
                yield return i + 1 - matched;
                matched = 0;
            }
        }
    }

    private static int[] Fallback(IReadOnlyList<Word> sought)
    {
        var fallback = new int[sought.Count];
        for (var i = 1; i < sought.Count; i++)
        {
            var matched = fallback[i - 1];
            while (matched > 0 && sought[i].Text != sought[matched].Text)
            {
                matched = fallback[matched - 1];
            }
            fallback[i] = sought[i].Text == sought[matched].Text ? matched + 1 : 0;
        }
        return fallback;
    }
}
