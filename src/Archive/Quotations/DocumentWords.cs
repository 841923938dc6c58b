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
    private DocumentWords(DocumentText text, ImmutableArray<Word> words)
    {
        Text = text;
        Words = words;
    }

    public DocumentText Text { get; }

    /// <summary>Spans are of the document's text.</summary>
    public ImmutableArray<Word> Words { get; }

    /// <remarks>One pass over the document's text.</remarks>
    public static DocumentWords Of(DocumentText text, HyphenReading reading = HyphenReading.Joined)
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

    /// <summary>The letters of the words from one to before another, in the document's text.</summary>
    public TextSpan SpanOf(int first, int end) =>
        new(Words[first].Span.Start, Words[end - 1].Span.End);
}
