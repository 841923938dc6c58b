namespace Archive.Search;

/// <summary>
/// A query as typed → tokens whose parentheses pair and are not nested too deep, whatever was typed. One pass, in time
/// proportional to the query.
/// </summary>
/// <remarks>
/// A parenthesis that stands against a word, as in "230(c)(1)", belongs to the word. A hyphen is NOT only at a word's
/// beginning. Quotation marks may be straight or curly; a phrase opened by one form ends at the next that can close it, so that
/// a quotation within a quotation stays inside.
/// </remarks>
internal sealed class QueryLexer(string text, QueryNotes notes)
{
    public const int DeepestNesting = 32;

    private readonly List<QueryToken> tokens = [];
    private int depth;
    private int ignored;

    public List<QueryToken> Run()
    {
        for (var at = 0; at < text.Length; )
        {
            at = text[at] switch
            {
                var unit when IsSpace(unit) => at + 1,
                var unit when IsQuote(unit) => ReadPhrase(at),
                '(' => Open(at),
                ')' => Close(at),
                '-' when IsNot(at) => Add(QueryTokenKind.Not, at + 1),
                _ => ReadWord(at),
            };
        }
        if (depth > 0)
        {
            notes.Add("A parenthesis is not closed: it was taken to end with the query.");
            for (; depth > 0; depth--)
            {
                tokens.Add(new QueryToken(QueryTokenKind.Close));
            }
        }
        return tokens;
    }

    private static bool IsSpace(char unit) => char.IsWhiteSpace(unit) || char.IsControl(unit);

    private static bool IsQuote(char unit) => unit is '"' || IsOpening(unit) || IsClosing(unit);

    private static bool IsOpening(char unit) => unit is '“' or '„' or '‟' or '«' or '＂';

    private static bool IsClosing(char unit) => unit is '”' or '»';

    private int Add(QueryTokenKind kind, int next)
    {
        tokens.Add(new QueryToken(kind));
        return next;
    }

    private int Open(int at)
    {
        if (depth == DeepestNesting)
        {
            notes.Add("Parentheses nested more than 32 deep were ignored.");
            ignored++;
            return at + 1;
        }
        depth++;
        return Add(QueryTokenKind.Open, at + 1);
    }

    private int Close(int at)
    {
        if (ignored > 0)
        {
            ignored--;
            return at + 1;
        }
        if (depth == 0)
        {
            notes.Add("A parenthesis that closes nothing was ignored.");
            return at + 1;
        }
        depth--;
        return Add(QueryTokenKind.Close, at + 1);
    }

    private bool IsNot(int at) =>
        (at == 0 || IsSpace(text[at - 1]) || text[at - 1] is '(')
        && at + 1 < text.Length
        && (char.IsLetterOrDigit(text[at + 1]) || IsQuote(text[at + 1]) || text[at + 1] is '(');

    private int ReadPhrase(int opening)
    {
        var end = FindClosing(opening);
        if (end == text.Length)
        {
            notes.Add(
                "A quotation mark has no partner: all that follows it was read as one phrase."
            );
        }
        tokens.Add(new QueryToken(QueryTokenKind.Phrase, text[(opening + 1)..end]));
        return Math.Min(end + 1, text.Length);
    }

    // A curly mark is closed by a curly one where one follows, and by a straight one otherwise. Some
    // languages open with what others close with.
    private int FindClosing(int opening)
    {
        var isStraight = text[opening] is '"';
        var reversed = text[opening] switch
        {
            '„' => '“',
            '»' => '«',
            _ => '\0',
        };
        var inner = 0;
        var straight = -1;
        for (var at = opening + 1; at < text.Length; at++)
        {
            if (text[at] == reversed)
            {
                return at;
            }
            if (text[at] is '"')
            {
                if (isStraight)
                {
                    return at;
                }
                straight = straight < 0 ? at : straight;
            }
            else if (IsOpening(text[at]))
            {
                inner++;
            }
            else if (IsClosing(text[at]) && --inner < 0)
            {
                return at;
            }
        }
        return straight < 0 ? text.Length : straight;
    }

    private int ReadWord(int start)
    {
        var inner = 0;
        var at = start;
        for (; at < text.Length && !IsSpace(text[at]) && !IsQuote(text[at]); at++)
        {
            if (text[at] is '(')
            {
                if (!char.IsLetterOrDigit(text[at - 1]) && text[at - 1] is not ')')
                {
                    break;
                }
                inner++;
            }
            else if (text[at] is ')' && --inner < 0)
            {
                break;
            }
        }
        var word = text[start..at];
        tokens.Add(
            word switch
            {
                "AND" => new QueryToken(QueryTokenKind.And),
                "OR" => new QueryToken(QueryTokenKind.Or),
                "NOT" => new QueryToken(QueryTokenKind.Not),
                _ => new QueryToken(QueryTokenKind.Word, word),
            }
        );
        return at;
    }
}
