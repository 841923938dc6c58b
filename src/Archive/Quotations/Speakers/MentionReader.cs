using System.Collections.Immutable;
using Archive.Text;

namespace Archive.Quotations.Speakers;

/// <summary>An article's tokens → everybody it names, with what "she", "Avery" and "the company" stand for.</summary>
/// <remarks>Two passes: one for full names, since some stand after the first use of the short one; one in reading order.</remarks>
internal sealed class MentionReader(List<Token> tokens)
{
    private readonly NameRunReader runs = new(tokens);
    private readonly Phrases phrases = new(tokens);
    private readonly JointReader joints = new(tokens);
    private readonly KnownNames names = new();
    private readonly Lazy<HashSet<string>> writtenSmall = new(() =>
        [
            .. tokens
                .Where(token => token.IsWord && !token.IsCapitalised)
                .Select(token => token.Text.ToLowerInvariant()),
        ]
    );
    private readonly List<Mention> mentions = [];
    private Mention? person;
    private Mention? personObject;
    private Mention? group;
    private Mention? organisation;

    public List<Mention> Run()
    {
        Foresee();
        for (var at = 0; at < tokens.Count; )
        {
            at = tokens[at].IsWord ? ReadAt(at) : at + 1;
        }
        return mentions;
    }

    private void Foresee()
    {
        for (var at = 0; at < tokens.Count; )
        {
            var run = tokens[at].IsWord ? runs.Read(at) : null;
            if (run is { IsBody: false, Words: > 0 } found && (found.Words > 1 || found.HasTitle))
            {
                names.Foresee(found.Name);
            }
            at = run?.End ?? at + 1;
        }
    }

    private int ReadAt(int at)
    {
        if (runs.Read(at) is { Words: > 0 } run && !IsLargeForSentence(run))
        {
            var last = tokens[run.End - 1].Text.ToLowerInvariant();
            var isNoun =
                !run.HasTitle
                && (
                    SpeakerWords.Groups.Contains(last)
                    || (run.Words == 1 && SpeakerWords.Documents.Contains(last))
                );
            return isNoun ? ReadNoun(run.End - 1, last) : ReadName(run);
        }
        var word = tokens[at].Text.ToLowerInvariant();
        switch (word)
        {
            case "he" or "she":
                Refer(at, at, person ?? personObject, SpeakerKind.Person);
                break;
            case "they":
                Refer(at, at, group ?? organisation, SpeakerKind.Group);
                break;
            case "it":
                Refer(at, at, organisation, SpeakerKind.Organisation);
                break;
            default:
                return ReadNoun(at, word);
        }
        return at + 1;
    }

    // "Ghost gun companies claim", where the article has "ghost guns" too: the letter is the sentence's, not a name's.
    private bool IsLargeForSentence(NameRun run) =>
        run is { Words: 1, HasTitle: false }
        && (
            run.First == 0
            || tokens[run.First - 1].Kind is TokenKind.SentenceEnd or TokenKind.ParagraphEnd
        )
        && names.FullName(run.Name) is null
        && writtenSmall.Value.Contains(run.Name.ToLowerInvariant());

    private int ReadName(NameRun run)
    {
        var isObject = phrases.IsObject(run.First);
        var known = run.IsBody ? null : names.FullName(run.Name);
        if (
            run.End < tokens.Count
            && SpeakerWords.Spokespeople.Contains(tokens[run.End].Text.ToLowerInvariant())
            && known is null
        )
        {
            var hasArticle =
                run.First > 0 && tokens[run.First - 1].Text is ("a" or "A" or "the" or "The");
            return ReadSpokesperson(hasArticle ? run.First - 1 : run.First, run.End, run.Name);
        }
        var isPerson = !run.IsBody && (known is not null || run.HasTitle || run.Words > 1);
        if (isPerson && run.Words > 1 && known is null)
        {
            names.Add(run.Name);
        }
        var name = known ?? run.Name;
        if (isPerson && known is not null)
        {
            names.Add(known);
        }
        Add(
            new Mention(
                run.First,
                run.End,
                phrases.SpanOf(run.First, run.End),
                isPerson ? SpeakerKind.Person : SpeakerKind.Organisation,
                name,
                isObject
            )
        );
        if (isPerson)
        {
            if (joints.Read(mentions) is { } joint)
            {
                Add(joint);
            }
        }
        return run.End;
    }

    private int ReadNoun(int at, string word)
    {
        if (SpeakerWords.Spokespeople.Contains(word))
        {
            return ReadSpokesperson(phrases.StartOf(at), at, null);
        }
        if (tokens[at].IsPossessive)
        {
            return at + 1;
        }
        if (SpeakerWords.Groups.Contains(word))
        {
            var first = phrases.StartOf(at);
            Add(
                new Mention(
                    first,
                    at + 1,
                    phrases.SpanOf(first, at + 1),
                    SpeakerKind.Group,
                    phrases.LettersOf(first, at + 1),
                    phrases.IsObject(first)
                )
            );
        }
        else if (SpeakerWords.Documents.Contains(word))
        {
            var first = phrases.StartOf(at);
            Add(
                new Mention(
                    first,
                    at + 1,
                    phrases.SpanOf(first, at + 1),
                    SpeakerKind.Document,
                    phrases.LettersOf(first, at + 1),
                    phrases.IsObject(first)
                )
            );
        }
        else if (SpeakerWords.Organisations.Contains(word) && phrases.IsDefinite(at))
        {
            Refer(phrases.StartOf(at), at, organisation, SpeakerKind.Organisation);
        }
        else if (SpeakerWords.People.Contains(word) && phrases.IsDefinite(at))
        {
            Refer(phrases.StartOf(at), at, person ?? personObject, SpeakerKind.Person);
        }
        return at + 1;
    }

    // "Northwind spokeswoman Casey Lin", "a spokesperson for the Harbor Board", "a spokesman".
    private int ReadSpokesperson(int first, int head, string? of)
    {
        var end = head + 1;
        string? name = null;
        if (
            of is null
            && end + 1 < tokens.Count
            && tokens[end].Text is "for" or "of" or "from" or "with" or "at"
        )
        {
            var start = end + 1 < tokens.Count && tokens[end + 1].Text is "the" ? end + 2 : end + 1;
            if (
                start < tokens.Count
                && tokens[start].IsWord
                && runs.Read(start) is { Words: > 0 } body
            )
            {
                of = body.Name;
                end = body.End;
            }
        }
        var named = end < tokens.Count && tokens[end].Is(",") ? end + 1 : end;
        if (
            named < tokens.Count
            && tokens[named].IsWord
            && runs.Read(named) is { IsBody: false, Words: > 1 } run
        )
        {
            name = run.Name;
            names.Add(name);
            end = run.End;
        }
        of ??= organisation?.Name;
        Add(
            new Mention(
                first,
                end,
                phrases.SpanOf(first, end),
                SpeakerKind.Spokesperson,
                name ?? phrases.LettersOf(first, end),
                phrases.IsObject(first)
            )
            {
                Organisation = of,
            }
        );
        return end;
    }

    private void Refer(int first, int at, Mention? to, SpeakerKind kind)
    {
        // What stands for nobody the article named is not somebody it names.
        if (to is not null)
        {
            Add(
                to with
                {
                    First = first,
                    End = at + 1,
                    Span = phrases.SpanOf(first, at + 1),
                    IsObject = phrases.IsObject(first),
                    IsReference = true,
                }
            );
        }
        else if (first < at)
        {
            Add(
                new Mention(
                    first,
                    at + 1,
                    phrases.SpanOf(first, at + 1),
                    kind,
                    phrases.LettersOf(first, at + 1),
                    phrases.IsObject(first)
                )
                {
                    IsReference = true,
                }
            );
        }
    }

    private void Add(Mention mention)
    {
        mentions.Add(mention);
        switch (mention.Kind)
        {
            case SpeakerKind.Person when mention.IsObject:
                personObject = mention;
                break;
            case SpeakerKind.Person:
            case SpeakerKind.Spokesperson:
                person = mention;
                break;
            case SpeakerKind.Group when !mention.IsObject || group is null:
                group = mention;
                break;
            case SpeakerKind.Organisation when !mention.IsReference || organisation is null:
                organisation = mention;
                break;
            default:
                break;
        }
    }
}
