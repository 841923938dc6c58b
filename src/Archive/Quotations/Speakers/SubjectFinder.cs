namespace Archive.Quotations.Speakers;

/// <summary>Who says it: the subject of a verb of saying, by the words on either side of the verb.</summary>
internal sealed class SubjectFinder
{
    private const int LongestApposition = 24;

    private readonly List<Token> tokens;

    // By token: the longest mention that begins there, and the longest that ends before it.
    private readonly Dictionary<int, Mention> starting = [];
    private readonly Dictionary<int, Mention> ending = [];

    public SubjectFinder(List<Token> tokens, List<Mention> mentions)
    {
        this.tokens = tokens;
        foreach (var mention in mentions)
        {
            Keep(starting, mention.First, mention);
            Keep(ending, mention.End, mention);
        }
    }

    public Mention? StartingAt(int at) => starting.GetValueOrDefault(at);

    /// <summary>The mention that begins at a token, or after words that do not matter before a subject.</summary>
    public Mention? StartingNear(int at, int end)
    {
        for (var i = at; i < end && i <= at + 3; i++)
        {
            if (StartingAt(i) is { } mention)
            {
                return mention;
            }
            if (!tokens[i].IsWord)
            {
                break;
            }
        }
        return null;
    }

    /// <summary>The verb of saying after a mention, over an apposition and adverbs; null where there is none.</summary>
    public int? VerbAfter(Mention mention, int end)
    {
        var at = mention.End;
        if (at < end && tokens[at].Is(","))
        {
            var close = at + 1;
            // "Avery, D-N.Y., who chairs the board, said": the last comma with a verb right after it.
            while (close < end && close - at <= LongestApposition)
            {
                if (tokens[close].Is(",") && VerbAt(close + 1, end) is int late)
                {
                    return late;
                }
                close++;
            }
            return null;
        }
        // "Avery of Ohio said", "the group of lawmakers wrote".
        if (at + 1 < end && tokens[at].Text is "of" or "from")
        {
            at++;
            var first = at;
            while (at < end && (tokens[at].IsCapitalised || IsGroup(tokens[at])))
            {
                at++;
            }
            at = at == first ? mention.End : at;
        }
        return VerbAt(at, end);
    }

    /// <summary>Who is the subject of the verb at a token, within a sentence that begins at another.</summary>
    public Mention? SubjectBefore(int verb, int start)
    {
        var at = verb - 1;
        while (at >= start && IsBesideVerb(tokens[at]))
        {
            at--;
        }
        if (at < start)
        {
            return null;
        }
        if (ending.TryGetValue(at + 1, out var beside))
        {
            return beside.IsObject
                ? IsPartOfOther(beside, start) ?? FirstSubject(start, verb) ?? beside
                : beside;
        }
        return tokens[at].Is(",") || tokens[at].IsWord ? FirstSubject(start, verb) : null;
    }

    /// <summary>The first in a sentence who is no object: nearly always its subject.</summary>
    public Mention? FirstSubject(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (
                StartingAt(at) is { IsObject: false, Kind: not SpeakerKind.Document } mention
                && mention.End <= end
                && !tokens[mention.End - 1].IsPossessive
            )
            {
                return mention with { IsInferred = true };
            }
        }
        return null;
    }

    public Mention? FirstDocument(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (StartingAt(at) is { Kind: SpeakerKind.Document } mention && mention.End <= end)
            {
                return mention;
            }
        }
        return null;
    }

    /// <summary>A verb of saying at a token or after adverbs.</summary>
    public int? VerbAt(int at, int end)
    {
        while (at < end && IsBesideVerb(tokens[at]))
        {
            at++;
        }
        return at < end && IsVerb(at) ? at : null;
    }

    public bool IsVerb(int at) =>
        tokens[at].IsWord && SpeakerWords.Finite.Contains(tokens[at].Text);

    private static bool IsGroup(Token token) =>
        token.IsWord && SpeakerWords.Groups.Contains(token.Text);

    private static bool IsBesideVerb(Token token) =>
        token.IsWord
        && (
            SpeakerWords.BesideVerb.Contains(token.Text)
            || (
                token.Text.Length > 4
                && token.Text.EndsWith("ly", StringComparison.Ordinal)
                && char.IsLower(token.Text[0])
            )
        );

    // In "a letter from the senators said" and "the group of lawmakers wrote" the first is the subject.
    private Mention? IsPartOfOther(Mention mention, int start)
    {
        var before = mention.First - 1;
        return
            before > start
            && tokens[before].Text is "of" or "from"
            && ending.TryGetValue(before, out var whole)
            && whole.Kind is SpeakerKind.Group or SpeakerKind.Document
            ? whole
            : null;
    }

    private static void Keep(Dictionary<int, Mention> kept, int at, Mention mention)
    {
        if (
            !kept.TryGetValue(at, out var other)
            || other.End - other.First < mention.End - mention.First
        )
        {
            kept[at] = mention;
        }
    }
}
