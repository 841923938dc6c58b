using System.Collections.Immutable;
using System.Text;
using Archive.Quotations;
using Archive.Text;

namespace Archive.Reports;

/// <summary>An article cut where its paragraphs and its quotations begin and end: what page and paper print alike.</summary>
public sealed class MarkedArticle(string article, ImmutableArray<CheckedQuotation> quotations)
{
    // Of a hostile text every other letter may be a paragraph; what follows these is one.
    private const int MostParagraphs = 20_000;

    /// <summary>
    /// The article, letter for letter, so that its spans hold: what would leave no trace, or do something, is shown by a sign.
    /// </summary>
    public string Letters { get; } = Seen(article);

    public IEnumerable<ImmutableArray<ArticleSegment>> Paragraphs()
    {
        var marks = new Queue<ArticleSegment>(Marks());
        foreach (var paragraph in ParagraphSpans())
        {
            var segments = ImmutableArray.CreateBuilder<ArticleSegment>();
            var at = paragraph.Start;
            while (marks.TryPeek(out var mark) && mark.Span.Start < paragraph.End)
            {
                var span = mark.Span.Intersect(paragraph);
                if (!span.IsEmpty && span.Start >= at)
                {
                    AddBetween(segments, at, span.Start);
                    segments.Add(mark with { Span = span });
                    at = span.End;
                }
                marks.Dequeue();
            }
            AddBetween(segments, at, paragraph.End);
            yield return segments.ToImmutable();
        }
    }

    private static void AddBetween(
        ImmutableArray<ArticleSegment>.Builder segments,
        int start,
        int end
    )
    {
        if (start < end)
        {
            segments.Add(new ArticleSegment(new TextSpan(start, end), null, false));
        }
    }

    private IEnumerable<ArticleSegment> Marks()
    {
        foreach (var found in quotations)
        {
            var parts = found.Quotation.Parts;
            for (var i = 0; i < parts.Length; i++)
            {
                var span = new TextSpan(
                    i == 0 ? found.Quotation.Outer.Start : parts[i].Start,
                    i == parts.Length - 1 ? found.Quotation.Outer.End : parts[i].End
                );
                yield return new ArticleSegment(span, found, i == 0);
            }
        }
    }

    // Parted by blank lines, which are no part of any.
    private IEnumerable<TextSpan> ParagraphSpans()
    {
        var start = -1;
        var end = 0;
        var count = 0;
        for (var at = 0; at < article.Length; )
        {
            var feed = article.IndexOf('\n', at);
            var next = feed < 0 ? article.Length : feed + 1;
            var isBlank = article.AsSpan(at, next - at).IsWhiteSpace();
            if (isBlank && start >= 0 && count < MostParagraphs)
            {
                yield return new TextSpan(start, end);
                count++;
                start = -1;
            }
            else if (!isBlank)
            {
                start = start < 0 ? at : start;
                end = feed < 0 ? next : feed;
            }
            at = next;
        }
        if (start >= 0)
        {
            yield return new TextSpan(start, end);
        }
    }

    private static string Seen(string text) =>
        string.Create(
            text.Length,
            text,
            static (letters, text) =>
            {
                text.CopyTo(letters);
                for (var i = 0; i < text.Length; i++)
                {
                    var isWhole = Rune.TryGetRuneAt(text, i, out var character);
                    var length = isWhole ? character.Utf16SequenceLength : 1;
                    if (text[i] is '\u007F' or (< ' ' and not ('\n' or '\t')))
                    {
                        letters[i] = text[i] is '\u007F' ? '\u2421' : (char)('\u2400' + text[i]);
                    }
                    else if (!isWhole || !Characters.MayStand(character) || text[i] is '\x85')
                    {
                        letters.Slice(i, length).Fill(Characters.Replacement);
                    }
                    i += length - 1;
                }
            }
        );
}
