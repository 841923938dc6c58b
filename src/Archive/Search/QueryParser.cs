using System.Collections.Immutable;
using Archive.Text;

namespace Archive.Search;

/// <summary>
/// A query as typed → what it means, and notes. Any text parses: what makes no sense is ignored and said, nothing throws.
/// </summary>
/// <remarks>
/// Words must all stand in a passage; <c>OR</c>, in capitals, binds less than that, <c>NOT</c> or a leading hyphen more, and
/// parentheses group. Quotation marks ask for the exact phrase; <c>licen*</c> and <c>licen?e</c> for words like it. Bounds, each
/// with a note where it is met: 2,000 characters, 256 words, 8 wildcards, 32 parentheses deep.
/// </remarks>
public sealed class QueryParser
{
    public const int LongestQuery = 2_000;

    // Where a query is cut, the cut goes back to a space, when there is one not farther off than this.
    private const int LongestCutWord = 100;

    private readonly QueryNotes notes = new();
    private readonly PhraseReader phrases;
    private readonly List<QueryToken> tokens;
    private int at;

    private QueryParser(string text)
    {
        phrases = new PhraseReader(notes);
        tokens = new QueryLexer(Cut(text), notes).Run();
    }

    public static ParsedQuery Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (string.IsNullOrWhiteSpace(text))
        {
            return new ParsedQuery(new SearchQuery.Everything(), []);
        }
        return new QueryParser(text).Parse();
    }

    private ParsedQuery Parse()
    {
        var query = ParseOr();
        if (query is null)
        {
            notes.Add("The query has no word to look for.");
        }
        return new ParsedQuery(query ?? new SearchQuery.NoWord(), notes.ToImmutable());
    }

    private string Cut(string text)
    {
        if (text.Length <= LongestQuery)
        {
            return text;
        }
        notes.Add("Only the first 2,000 characters of the query were used.");
        var space = text.LastIndexOf(' ', LongestQuery, LongestCutWord);
        return space < 0 ? Characters.Head(text, LongestQuery) : text[..space];
    }

    private QueryTokenKind? Next => at < tokens.Count ? tokens[at].Kind : null;

    private SearchQuery? ParseOr()
    {
        var parts = ImmutableArray.CreateBuilder<SearchQuery>();
        while (true)
        {
            var part = ParseAnd();
            if (part is not null)
            {
                parts.Add(part);
            }
            if (Next is not QueryTokenKind.Or)
            {
                break;
            }
            at++;
            if (part is null || !IsOperandNext)
            {
                NoteIdle("OR");
            }
        }
        return parts.Count > 1
            ? new SearchQuery.AnyOf(parts.ToImmutable())
            : parts.FirstOrDefault();
    }

    private SearchQuery? ParseAnd()
    {
        var parts = ImmutableArray.CreateBuilder<SearchQuery>();
        while (Next is not (null or QueryTokenKind.Or or QueryTokenKind.Close))
        {
            if (Next is QueryTokenKind.And)
            {
                at++;
                if (parts.Count == 0 || !IsOperandNext)
                {
                    NoteIdle("AND");
                }
            }
            else if (ParseNot() is { } part)
            {
                parts.Add(part);
            }
        }
        return parts.Count > 1
            ? new SearchQuery.AllOf(parts.ToImmutable())
            : parts.FirstOrDefault();
    }

    private SearchQuery? ParseNot()
    {
        var isNegated = false;
        for (; Next is QueryTokenKind.Not; at++)
        {
            isNegated = !isNegated;
        }
        if (!IsOperandNext)
        {
            NoteIdle("NOT");
            return null;
        }
        var operand = ParseOperand();
        return isNegated && operand is not null ? new SearchQuery.Without(operand) : operand;
    }

    private SearchQuery? ParseOperand()
    {
        var token = tokens[at++];
        if (token.Kind is not QueryTokenKind.Open)
        {
            return phrases.Read(token.Text);
        }
        var group = ParseOr();
        // The lexer gives every opening parenthesis its closing one.
        at++;
        return group;
    }

    private bool IsOperandNext =>
        Next
            is QueryTokenKind.Word
                or QueryTokenKind.Phrase
                or QueryTokenKind.Open
                or QueryTokenKind.Not;

    private void NoteIdle(string @operator) =>
        notes.Add($"{@operator} was ignored where it has nothing to join.");
}
