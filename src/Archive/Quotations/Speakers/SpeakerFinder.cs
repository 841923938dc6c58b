using Archive.Quotations.Marks;

namespace Archive.Quotations.Speakers;

/// <summary>Finds whose words an article says each of its quotations is.</summary>
/// <remarks>
/// What stands right after a quotation tells first ("said Avery"), then what stands before it in the sentence ("Avery
/// wrote that"); <see cref="SpeakerSharing"/> has the rest.
/// </remarks>
internal sealed class SpeakerFinder(string article, List<Quoted> quotations, List<Token> tokens)
{
    private const int FarthestToken = 80;

    private readonly SubjectFinder subjects = new(tokens, new MentionReader(tokens).Run());
    private readonly Speaker?[] speakers = new Speaker?[quotations.Count];

    public Speaker?[] Run()
    {
        var places = Places();
        for (var i = 0; i < places.Count; i++)
        {
            var speaker = After(places[i]) ?? Before(places[i]) ?? Signature(places[i]);
            speakers[i] = speaker?.ToSpeaker();
        }
        new SpeakerSharing(tokens, places, speakers).Run();
        return speakers;
    }

    private List<Sentence> Places()
    {
        var places = new List<Sentence>(quotations.Count);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Kind is TokenKind.Quotation)
            {
                places.Add(PlaceOf(at));
            }
        }
        return places;
    }

    private Sentence PlaceOf(int at)
    {
        var start = at;
        while (start > 0 && at - start < FarthestToken && IsWithin(tokens[start - 1]))
        {
            start--;
        }
        var end = at + 1;
        while (end < tokens.Count && end - at < FarthestToken && IsWithin(tokens[end]))
        {
            end++;
        }
        var follows =
            start > 0 && tokens[start - 1].Kind is TokenKind.Quotation && !EndsSentence(start - 1);
        return new Sentence(
            start,
            at,
            end,
            follows,
            end < tokens.Count && tokens[end].Kind is TokenKind.Quotation
        );
    }

    private static bool IsWithin(Token token) => token.Kind is TokenKind.Word or TokenKind.Sign;

    // "We must act." ends what it stands in, but for a verb of saying after it.
    private bool EndsSentence(int quotation)
    {
        var words = quotations[tokens[quotation].Quotation].Span;
        return article[words.End - 1] is '.' or '?' or '!' or '…';
    }

    private Mention? After(Sentence place)
    {
        var at = place.At + 1;
        var dash = false;
        var comma = false;
        while (at < place.End && tokens[at].Kind is TokenKind.Sign)
        {
            comma |= tokens[at].Is(",");
            dash |= tokens[at].Text is "–" or "—" or "-" or "―" or "~";
            at++;
        }
        if (at >= place.End)
        {
            return null;
        }
        if (subjects.VerbAt(at, place.End) is int verb)
        {
            return AfterVerb(verb, place.End);
        }
        if (tokens[at].Text is "according" && at + 1 < place.End && tokens[at + 1].Text is "to")
        {
            return subjects.StartingNear(at + 2, place.End);
        }
        if (tokens[at].Text is "as")
        {
            at++;
        }
        if (
            at >= place.End
            || subjects.StartingNear(at, Math.Min(place.End, at + 2)) is not { } mention
        )
        {
            return null;
        }
        if (subjects.VerbAfter(mention, place.End) is not int said)
        {
            return dash && mention.First == at && IsEndOfParagraph(place.End) ? mention : null;
        }
        var endsSentence = EndsSentence(place.At) && !comma;
        return endsSentence && !IsBareClause(said, place) ? null
            : LeadsToNext(said, place) && Before(place) is { } earlier ? earlier
            : mention;
    }

    // "said Avery", "wrote the senators, who", "added in a statement Casey Lin".
    private Mention? AfterVerb(int verb, int end)
    {
        var at = verb + 1;
        while (at < end && SpeakerWords.BesideVerb.Contains(tokens[at].Text))
        {
            at++;
        }
        return at < end ? subjects.StartingNear(at, end) : null;
    }

    // After a full stop "Avery said." still tells of what went before; "Avery said that she" begins something new.
    private bool IsBareClause(int verb, Sentence place)
    {
        var next = verb + 1;
        while (next < place.End && SpeakerWords.BesideVerb.Contains(tokens[next].Text))
        {
            next++;
        }
        return next >= place.End
            ? !place.IsFollowedByQuotation
            : tokens[next].IsWord
                && tokens[next].Text is "in" or "of" or "during" or "at" or "after" or "on";
    }

    private static bool LeadsToNext(int verb, Sentence place) =>
        place.IsFollowedByQuotation && place.End - verb <= 3;

    private bool IsEndOfParagraph(int end) =>
        end >= tokens.Count || tokens[end].Kind is not TokenKind.Quotation;

    private Mention? Before(Sentence place)
    {
        var (start, end) = (place.Start, place.At);
        if (place.HasNothingBefore)
        {
            // "The senators wrote:", and the quotation a paragraph of its own.
            if (Introduction(place.At) is not { } introduction)
            {
                return null;
            }
            (start, end) = introduction;
        }
        for (var at = end - 1; at >= start; at--)
        {
            var token = tokens[at];
            if (!token.IsWord)
            {
                continue;
            }
            if (subjects.IsVerb(at) && Speaks(at, start, end) is { } subject)
            {
                return subject;
            }
            if (
                SpeakerWords.Participles.Contains(token.Text)
                && subjects.FirstSubject(start, at) is { } doer
            )
            {
                return doer;
            }
            if (
                token.Text is "According" or "according"
                && at + 1 < end
                && tokens[at + 1].Text is "to"
            )
            {
                return subjects.StartingNear(at + 2, end);
            }
        }
        return Introduced(start, end)
            ?? (place.HasNothingBefore ? subjects.FirstSubject(start, end) : null);
    }

    private Mention? Speaks(int verb, int start, int end) =>
        subjects.SubjectBefore(verb, start)
        ?? (tokens[end - 1].Is(":") ? AfterVerb(verb, end) : null);

    // "Avery:", "In their letter:", "In the letter,".
    private Mention? Introduced(int start, int end)
    {
        if (tokens[end - 1].Is(":"))
        {
            return subjects.FirstSubject(start, end) ?? subjects.FirstDocument(start, end);
        }
        return tokens[end - 1].Is(",") && tokens[start].Text is "In" or "in"
            ? subjects.FirstDocument(start, Math.Min(end, start + 8))
            : null;
    }

    // The end of the paragraph before: "The senators wrote:", "Avery made the following comment."
    private (int Start, int End)? Introduction(int at)
    {
        var end = at - 1;
        if (end < 1 || tokens[end].Kind is not TokenKind.ParagraphEnd)
        {
            return null;
        }
        var isSentence = tokens[end - 1].Kind is TokenKind.SentenceEnd;
        if (isSentence)
        {
            end--;
        }
        else if (!tokens[end - 1].Is(":"))
        {
            return null;
        }
        var start = end;
        var announces = !isSentence;
        while (start > 0 && end - start < FarthestToken && IsWithin(tokens[start - 1]))
        {
            start--;
            announces |= tokens[start].Text is "following";
        }
        return announces && start < end ? (start, end) : null;
    }

    // A name in the line under a quotation, with nothing else.
    private Mention? Signature(Sentence place)
    {
        var at = place.End;
        if (
            !place.HasNothingBefore
            || !place.HasNothingAfter
            || at >= tokens.Count
            || tokens[at].Kind is not TokenKind.ParagraphEnd
        )
        {
            return null;
        }
        for (at++; at < tokens.Count && tokens[at].Kind is TokenKind.Sign; at++) { }
        return
            subjects.StartingAt(at) is { Kind: SpeakerKind.Person } mention
            && IsEndOfLine(mention.End)
            ? mention
            : null;
    }

    private bool IsEndOfLine(int at) =>
        at >= tokens.Count
        || tokens[at].Kind is TokenKind.ParagraphEnd
        || article
            .AsSpan(tokens[at - 1].Span.End, tokens[at].Span.Start - tokens[at - 1].Span.End)
            .Contains('\n');
}
