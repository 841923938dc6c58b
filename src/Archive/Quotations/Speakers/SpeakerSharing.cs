namespace Archive.Quotations.Speakers;

/// <summary>
/// Gives quotations that no words of their own attribute the speaker of another: of one in the same sentence, or of the
/// one just before where nothing comes between.
/// </summary>
internal sealed class SpeakerSharing(List<Token> tokens, List<Sentence> places, Speaker?[] speakers)
{
    private const int FarthestToken = 80;

    public void Run()
    {
        for (var i = 1; i < places.Count; i++)
        {
            if (speakers[i] is null && (places[i].FollowsQuotation || Continues(i)))
            {
                speakers[i] = HasParagraphBetween(places[i - 1].At, places[i].At)
                    ? speakers[i - 1]?.Inferred()
                    : speakers[i - 1];
            }
        }
        for (var i = places.Count - 2; i >= 0; i--)
        {
            if (speakers[i] is null && places[i + 1].FollowsQuotation)
            {
                speakers[i] = speakers[i + 1];
            }
        }
    }

    // A whole sentence in marks right after one whose speaker is known, or a paragraph of nothing else.
    private bool Continues(int i)
    {
        var place = places[i];
        if (!place.HasNothingBefore || !place.HasNothingAfter)
        {
            return false;
        }
        var before = place.At - 1;
        while (before > places[i - 1].At && tokens[before].Kind is TokenKind.SentenceEnd)
        {
            before--;
        }
        if (before > places[i - 1].At && tokens[before].Kind is TokenKind.ParagraphEnd)
        {
            return IsAlone(place.At)
                && before - places[i - 1].At <= FarthestToken
                && !HasParagraphBetween(places[i - 1].At, before);
        }
        return before == places[i - 1].At || IsAttribution(places[i - 1], before);
    }

    // What stands between the two is what told the speaker of the first.
    private bool IsAttribution(Sentence previous, int before) =>
        before < previous.End
            && speakers[tokens[previous.At].Quotation] is { } speaker
            && previous.At < before
            && speaker.Span.Start > tokens[previous.At].Span.Start
            && speaker.Span.Start < tokens[before].Span.End
        || (before < previous.End && previous.End - previous.At < 12);

    private bool IsAlone(int at) =>
        at + 1 >= tokens.Count
        || tokens[at + 1].Kind is TokenKind.ParagraphEnd or TokenKind.SentenceEnd;

    private bool HasParagraphBetween(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (tokens[at].Kind is TokenKind.ParagraphEnd)
            {
                return true;
            }
        }
        return false;
    }
}
