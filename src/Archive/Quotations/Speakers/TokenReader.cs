using Archive.Quotations.Marks;
using Archive.Text;

namespace Archive.Quotations.Speakers;

/// <summary>An article and its quotations → tokens: sentences of words, with each quotation as one.</summary>
/// <remarks>Linear. What stands in round brackets, as in "(D-NY)", is passed over: it names nobody who speaks.</remarks>
internal sealed class TokenReader(string text, List<Paragraph> paragraphs, List<Quoted> quotations)
{
    private const int LongestBracket = 120;

    private readonly List<Token> tokens = [];
    private int quotation;

    public List<Token> Run()
    {
        var at = 0;
        foreach (var paragraph in paragraphs)
        {
            at = Math.Max(at, paragraph.Span.Start);
            at = Read(at, paragraph.Span.End);
            // A quotation over several paragraphs is a word of the last of them.
            if (at <= paragraph.Span.End)
            {
                var end = new TextSpan(paragraph.Span.End, paragraph.Span.End);
                tokens.Add(new Token(TokenKind.ParagraphEnd, "", end, -1));
            }
        }
        return tokens;
    }

    private int Read(int at, int end)
    {
        while (at < end)
        {
            if (quotation < quotations.Count && at >= quotations[quotation].Outer.Start)
            {
                at = AddQuotation();
            }
            else if (char.IsLetterOrDigit(text[at]))
            {
                at = AddWord(at, end);
            }
            else if (text[at] is '(')
            {
                at = SkipBracket(at, end);
            }
            else
            {
                at = AddSign(at);
            }
        }
        return at;
    }

    private int AddQuotation()
    {
        var outer = quotations[quotation].Outer;
        tokens.Add(new Token(TokenKind.Quotation, "", outer, quotation));
        quotation++;
        return outer.End;
    }

    private int SkipBracket(int at, int end)
    {
        var limit = quotation < quotations.Count ? quotations[quotation].Outer.Start : end;
        var length = Math.Min(Math.Min(end, limit) - at, LongestBracket);
        var close = text.AsSpan(at, Math.Max(0, length)).IndexOf(')');
        return close < 0 ? at + 1 : at + close + 1;
    }

    private int AddSign(int at)
    {
        var span = new TextSpan(at, at + 1);
        if (text[at] is '.' or '?' or '!')
        {
            tokens.Add(new Token(TokenKind.SentenceEnd, "", span, -1));
        }
        else if (!char.IsWhiteSpace(text[at]))
        {
            tokens.Add(new Token(TokenKind.Sign, text[at..(at + 1)], span, -1));
        }
        return at + 1;
    }

    private int AddWord(int start, int end)
    {
        var at = start + 1;
        var joined = VerbWithoutSpace(start, end);
        while (
            at < end && at - start != joined && (char.IsLetterOrDigit(text[at]) || IsInner(at, end))
        )
        {
            at++;
        }
        if (at < end && text[at] is '.' && IsAbbreviation(text.AsSpan(start, at - start)))
        {
            at++;
        }
        var letters = text.AsSpan(start, at - start);
        var bare = WithoutPossessive(letters);
        var isPossessive =
            bare.Length < letters.Length
            || (letters[^1] is 's' && at < end && text[at] is '\'' or '’');
        tokens.Add(
            new Token(TokenKind.Word, bare.ToString(), new TextSpan(start, start + bare.Length), -1)
            {
                IsPossessive = isPossessive,
            }
        );
        return at;
    }

    // "saidRep. Avery": what lost its space is still two words. No other length ends a word early.
    private int VerbWithoutSpace(int start, int end)
    {
        foreach (var verb in SpeakerWords.OftenJoined)
        {
            var next = start + verb.Length;
            if (
                next < end
                && char.IsUpper(text[next])
                && string.CompareOrdinal(text, start, verb, 0, verb.Length) == 0
            )
            {
                return verb.Length;
            }
        }
        return -1;
    }

    private bool IsInner(int at, int end) =>
        text[at] is '\'' or '’' or '-' or '‑' or '&' or '.'
        && at + 1 < end
        && char.IsLetterOrDigit(text[at + 1])
        && (text[at] is not '.' || IsInitialBefore(at));

    // The point of "U.S", not one that lacks its space: "done.The".
    private bool IsInitialBefore(int at) =>
        char.IsLetter(text[at - 1]) && (at < 2 || !char.IsLetter(text[at - 2]));

    private static bool IsAbbreviation(ReadOnlySpan<char> word) =>
        (word.Length == 1 && char.IsUpper(word[0]))
        || word.Contains('.')
        || SpeakerWords.Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[^1] is 's' && word[^2] is '\'' or '’' ? word[..^2] : word;
}
