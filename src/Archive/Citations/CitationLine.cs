using System.Text;

namespace Archive.Citations;

/// <summary>
/// A citation being written. It knows where marks go: one at a time, none after a question mark, inside closing
/// quotation marks.
/// </summary>
internal sealed class CitationLine
{
    private readonly List<(StringBuilder Letters, RunForm Form)> runs = [];

    public bool IsEmpty => runs.Count == 0;

    /// <summary>Letters as they are, spaces included; nothing for null.</summary>
    public CitationLine Write(string? text) => Append(text, RunForm.Plain);

    public CitationLine Italic(string text) => Append(text, RunForm.Italic);

    /// <summary>An address, of which no mark becomes part.</summary>
    public CitationLine Address(string url) => Append(url, RunForm.Address);

    /// <summary>The text between quotation marks, with those inside it made single.</summary>
    public CitationLine Quoted(string text) => Write("“").Write(Quotes.MadeSingle(text)).Write("”");

    /// <summary>A comma and a space, where something stands before them.</summary>
    public CitationLine Comma() => Mark(',').Space();

    /// <summary>A comma and the text, or nothing where there is no text.</summary>
    public CitationLine Comma(string? text) =>
        string.IsNullOrEmpty(text) ? this : Comma().Write(text);

    /// <summary>A full stop and a space, where something stands before them.</summary>
    public CitationLine Stop() => Mark('.').Space();

    /// <summary>A full stop and the text, or nothing where there is no text.</summary>
    public CitationLine Stop(string? text) =>
        string.IsNullOrEmpty(text) ? this : Stop().Write(text);

    /// <summary>A space, where something stands before it.</summary>
    public CitationLine Space() => IsEmpty || Last().Letters[^1] == ' ' ? this : Write(" ");

    /// <summary>The finished citation, which ends as it stands.</summary>
    public Citation Cite(CitationStyle style) =>
        new(
            style,
            [
                .. runs.Select(run => new CitationRun(
                    run.Letters.ToString(),
                    run.Form is RunForm.Italic,
                    run.Form is RunForm.Address
                )),
            ]
        );

    /// <summary>The finished citation, which ends with a full stop.</summary>
    public Citation CiteSentence(CitationStyle style) => Mark('.').Cite(style);

    private CitationLine Mark(char mark)
    {
        if (IsEmpty)
        {
            return this;
        }
        var (letters, form) = Last();
        var quotes = Quotes.ClosingAtEnd(letters.ToString());
        var at = letters.Length - quotes;
        var before = at > 0 ? letters[at - 1] : ' ';
        if (before is '?' or '!' or '…' or ',' or ';' or ':' || (before == '.' && mark == '.'))
        {
            return this;
        }
        if (quotes == 0)
        {
            // A mark after italics is set upright.
            return form is RunForm.Plain ? Insert(letters, at, mark) : Write(mark.ToString());
        }
        if (before == '.' && !CitationText.EndsInAbbreviation(letters.ToString(0, at)))
        {
            letters.Remove(--at, 1);
        }
        return Insert(letters, at, mark);
    }

    private CitationLine Insert(StringBuilder letters, int at, char mark)
    {
        letters.Insert(at, mark);
        return this;
    }

    private CitationLine Append(string? text, RunForm form)
    {
        if (string.IsNullOrEmpty(text))
        {
            return this;
        }
        if (IsEmpty || Last().Form != form)
        {
            runs.Add((new StringBuilder(), form));
        }
        Last().Letters.Append(text);
        return this;
    }

    private (StringBuilder Letters, RunForm Form) Last() => runs[^1];

    private enum RunForm
    {
        Plain,
        Italic,
        Address,
    }
}
