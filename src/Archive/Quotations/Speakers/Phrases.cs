using Archive.Text;

namespace Archive.Quotations.Speakers;

/// <summary>What the words around a noun or a name tell of it.</summary>
internal sealed class Phrases(List<Token> tokens)
{
    public TextSpan SpanOf(int first, int end) =>
        new(tokens[first].Span.Start, tokens[end - 1].Span.End);

    public string LettersOf(int first, int end) =>
        string.Join(' ', Enumerable.Range(first, end - first).Select(at => tokens[at].Text));

    /// <summary>"The company", not "a company": one that was named before.</summary>
    public bool IsDefinite(int at) =>
        tokens[StartOf(at)].Text.ToLowerInvariant() is "the" or "this" or "that";

    /// <summary>A noun's first word: back over what stands between a determiner and its noun.</summary>
    public int StartOf(int at)
    {
        for (var first = at - 1; first >= 0 && first >= at - 6 && tokens[first].IsWord; first--)
        {
            if (SpeakerWords.Determiners.Contains(tokens[first].Text.ToLowerInvariant()))
            {
                return tokens[first].Text is "and" ? first + 1 : first;
            }
            if (
                SpeakerWords.Prepositions.Contains(tokens[first].Text)
                || SpeakerWords.Finite.Contains(tokens[first].Text)
            )
            {
                return at;
            }
        }
        return at;
    }

    /// <summary>Somebody spoken to or of: "to Avery", "told the board".</summary>
    public bool IsObject(int first)
    {
        var before = first - 1;
        while (
            before >= 0
            && before > first - 4
            && tokens[before].IsWord
            && SpeakerWords.Determiners.Contains(tokens[before].Text)
            && tokens[before].Text is not "and"
        )
        {
            before--;
        }
        return before >= 0
            && tokens[before].IsWord
            && (
                SpeakerWords.Prepositions.Contains(tokens[before].Text.ToLowerInvariant())
                || SpeakerWords.Addressing.Contains(tokens[before].Text)
            );
    }
}
