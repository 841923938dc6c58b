using System.Collections;
using System.Collections.Immutable;
using Archive.Documents;
using Archive.Text;

namespace Archive.Quotations;

/// <summary>
/// A document's words in order, passage after passage, with their places in the document's text: what a quotation is
/// compared with. Markers of lists and footnotes are no words of a passage and are left out.
/// </summary>
public sealed class DocumentWords
{
    private readonly BitArray aside;
    private readonly BitArray sentenceEnds;

    private DocumentWords(DocumentText text, ImmutableArray<Word> words)
    {
        Text = text;
        Words = words;
        aside = new BitArray(words.Length);
        sentenceEnds = new BitArray(words.Length);
        MarkAside();
        MarkSentenceEnds();
    }

    public DocumentText Text { get; }

    /// <summary>Spans are of the document's text.</summary>
    public ImmutableArray<Word> Words { get; }

    /// <remarks>
    /// One pass over the document's text. Judging reads words parted at their hyphens, so that "long-term" and "long term" are
    /// the same two.
    /// </remarks>
    public static DocumentWords Of(DocumentText text, HyphenReading reading = HyphenReading.Parted)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = ImmutableArray.CreateBuilder<Word>();
        foreach (var passage in text.Passages)
        {
            foreach (var word in Archive.Text.Words.Read(passage.Text, reading))
            {
                words.Add(word with { Span = word.Span.Shift(passage.Span.Start) });
            }
        }
        return new DocumentWords(text, words.ToImmutable());
    }

    /// <summary>Whether the word is of a running head, a page number or a footnote, which a quotation may pass over.</summary>
    public bool IsAside(int word) => aside[word];

    /// <summary>Whether a sentence or a passage ends after the word.</summary>
    public bool EndsSentence(int word) => sentenceEnds[word];

    /// <summary>The letters of the words from one to before another, in the document's text.</summary>
    public TextSpan SpanOf(int first, int end) =>
        new(Words[first].Span.Start, Words[end - 1].Span.End);

    /// <summary>What stands between two neighbours; before the first word and after the last, up to the text's ends.</summary>
    /// <param name="before">The earlier word's number; -1 before the first.</param>
    public TextSpan Between(int before, int after) =>
        (before < 0 ? default : Words[before].Span).Until(
            after < Words.Length
                ? Words[after].Span
                : new TextSpan(Text.Text.Length, Text.Text.Length)
        );

    private void MarkAside()
    {
        var at = 0;
        foreach (var span in RunningHead.FindAll(Text))
        {
            while (at < Words.Length && Words[at].Span.Start < span.Start)
            {
                at++;
            }
            for (; at < Words.Length && Words[at].Span.End <= span.End; at++)
            {
                aside[at] = true;
            }
        }
    }

    private void MarkSentenceEnds()
    {
        for (var i = 0; i < Words.Length; i++)
        {
            var between = Between(i, i + 1).In(Text.Text);
            sentenceEnds[i] =
                between.ContainsAny('.', '!', '?')
                || between.Contains("\n\n", StringComparison.Ordinal);
        }
    }
}
