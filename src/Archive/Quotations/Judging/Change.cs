using System.Collections.Immutable;

namespace Archive.Quotations.Judging;

/// <summary>
/// What differs between two words that stand, taken together: so that "do not" for "don't" is no dropped negation. What
/// <see cref="WordRules"/> and <see cref="MarkRules"/> judge.
/// </summary>
internal sealed class Change(Alignment alignment, ImmutableArray<Edit> edits)
{
    public ImmutableArray<Edit> Edits { get; } = edits;

    public ImmutableArray<ChangedWord> Quoted { get; } =
    [.. edits.SelectMany(edit => QuotedWords(alignment, edit.Quotation))];

    public ImmutableArray<ChangedWord> Source { get; } =
    [
        .. edits
            .Where(edit => edit.Kind is not EditKind.Jump)
            .SelectMany(edit => SourceWords(alignment, edit.Source)),
    ];

    public string LettersOfQuoted(Edit edit) =>
        edit.Quotation.IsEmpty
            ? ""
            : alignment.Quotation.Source[
                alignment.Quotation.Words[edit.Quotation.Start].Word.Span.Start..alignment
                    .Quotation
                    .Words[edit.Quotation.End - 1]
                    .Word
                    .Span
                    .End
            ];

    public string LettersOfSource(Edit edit) =>
        edit.SourceSpan(alignment).Of(alignment.Source.Text.Text);

    public IEnumerable<ChangedWord> QuotedWords(Edit edit) =>
        QuotedWords(alignment, edit.Quotation);

    public IEnumerable<ChangedWord> SourceWords(Edit edit) => SourceWords(alignment, edit.Source);

    /// <summary>Whether a sentence of the source ends within the words left out, or right before them.</summary>
    public bool CrossesSentence(Edit edit) =>
        Enumerable
            .Range(edit.Source.Start, edit.Source.Count)
            .Any(word => alignment.Source.EndsSentence(word));

    private static IEnumerable<ChangedWord> QuotedWords(Alignment alignment, WordRange range)
    {
        var words = alignment.Quotation.Words;
        for (var i = range.Start; i < range.End; i++)
        {
            yield return new ChangedWord(
                words[i].Text,
                i > 0 ? words[i - 1].Text : "",
                i + 1 < words.Length ? words[i + 1].Text : ""
            );
        }
    }

    private static IEnumerable<ChangedWord> SourceWords(Alignment alignment, WordRange range)
    {
        var words = alignment.Source.Words;
        for (var i = range.Start; i < range.End; i++)
        {
            if (!alignment.Source.IsAside(i))
            {
                yield return new ChangedWord(
                    words[i].Text,
                    i > 0 ? words[i - 1].Text : "",
                    i + 1 < words.Length ? words[i + 1].Text : ""
                );
            }
        }
    }
}
