namespace Archive.Quotations.Speakers;

/// <summary>Reads capitalised words in a row as the name of a person or of a body.</summary>
internal sealed class NameRunReader(List<Token> tokens)
{
    private const int LongestRun = 14;
    private const int MostWordsOfPerson = 4;

    /// <summary>The run that begins at a token; null where none does.</summary>
    public NameRun? Read(int first)
    {
        if (!tokens[first].IsCapitalised || IsParty(tokens[first].Text) || IsOpener(first))
        {
            return null;
        }
        var (end, title, body) = Extent(first);
        // "Commerce Secretary Jordan Avery" is a person, "Justice Department" is none.
        var hasTitle = title >= 0 && title + 1 < end && body < title;
        var isBody = !hasTitle && (body >= 0 || IsAfterThe(first));
        var start = hasTitle ? title + 1 : first;
        if (!hasTitle && !isBody && title == end - 1)
        {
            return new NameRun(first, end, "", 0, HasTitle: true, IsBody: false);
        }
        var words = end - start;
        return new NameRun(
            first,
            end,
            NameOf(start, end),
            words,
            hasTitle,
            isBody || (!hasTitle && (words > MostWordsOfPerson || IsAcronym(start, end)))
        );
    }

    /// <summary>"D-NY", "R-Ark.": a party and a state.</summary>
    public static bool IsParty(string word) =>
        word.Length > 2 && word[0] is 'D' or 'R' or 'I' && word[1] is '-' or '–';

    private (int End, int LastTitle, int LastBody) Extent(int first)
    {
        var end = first;
        var title = -1;
        var body = -1;
        while (end < tokens.Count && end - first < LongestRun && Continues(first, end, body >= 0))
        {
            if (
                SpeakerWords.Titles.Contains(tokens[end].Text)
                && (end == first || body >= 0 || title == end - 1 || IsTitleWithin(end))
            )
            {
                title = end;
            }
            if (SpeakerWords.Bodies.Contains(tokens[end].Text))
            {
                body = end;
            }
            end++;
            if (tokens[end - 1].IsPossessive)
            {
                break;
            }
        }
        while (end > first + 1 && !tokens[end - 1].IsCapitalised)
        {
            end--;
        }
        return (end, title < end ? title : -1, body < end ? body : -1);
    }

    private bool Continues(int first, int at, bool hasBody)
    {
        var token = tokens[at];
        if (!token.IsWord)
        {
            return hasBody
                && token.Is("&")
                && at + 1 < tokens.Count
                && tokens[at + 1].IsCapitalised;
        }
        if (token.IsCapitalised)
        {
            return !IsParty(token.Text)
                && (at == first || !(IsOpener(at) || (!hasBody && BeginsAnother(at))));
        }
        var isInner =
            SpeakerWords.Particles.Contains(token.Text)
            || (hasBody && (SpeakerWords.Links.Contains(token.Text) || token.Text is "and"));
        return isInner
            && at > first
            && at + 1 < tokens.Count
            && (tokens[at + 1].IsCapitalised || (hasBody && tokens[at + 1].Text is "the"));
    }

    // "… Jordan Avery / Senator Avery": the line ended without a point.
    private bool BeginsAnother(int at) =>
        SpeakerWords.PersonalTitles.Contains(tokens[at].Text)
        && !SpeakerWords.Titles.Contains(tokens[at - 1].Text);

    // In the middle of a run only a title that people bear beside their names: "Senate Majority Leader", "Ohio Governor".
    private bool IsTitleWithin(int at) =>
        at + 1 < tokens.Count && tokens[at + 1].IsCapitalised && tokens[at].Text.Length > 3;

    private bool IsOpener(int at) =>
        SpeakerWords.Openers.Contains(tokens[at].Text)
        && !(
            SpeakerWords.Titles.Contains(tokens[at].Text)
            && at + 1 < tokens.Count
            && tokens[at + 1].IsCapitalised
        );

    private bool IsAfterThe(int first) => first > 0 && tokens[first - 1].Text is "the" or "The";

    private bool IsAcronym(int start, int end) =>
        end - start == 1 && tokens[start].Text.Length > 1 && tokens[start].Text.All(char.IsUpper);

    private string NameOf(int start, int end) =>
        string.Join(' ', Enumerable.Range(start, end - start).Select(at => tokens[at].Text));
}
