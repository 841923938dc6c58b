using System.Collections.Immutable;
using Archive.Text;

namespace Archive.Quotations.Speakers;

/// <summary>An article's tokens → everybody it names, with what "she", "Avery" and "the company" stand for.</summary>
/// <remarks>Two passes: one for full names, since some stand after the first use of the short one; one in reading order.</remarks>
internal sealed class MentionReader(List<Token> tokens)
{
    private readonly NameRunReader runs = new(tokens);
    private readonly KnownNames names = new();
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
        if (runs.Read(at) is { Words: > 0 } run)
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

    private int ReadName(NameRun run)
    {
        var isObject = IsObject(run.First);
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
                SpanOf(run.First, run.End),
                isPerson ? SpeakerKind.Person : SpeakerKind.Organisation,
                name,
                isObject
            )
        );
        if (isPerson)
        {
            AddJoint();
        }
        return run.End;
    }

    private int ReadNoun(int at, string word)
    {
        if (SpeakerWords.Spokespeople.Contains(word))
        {
            return ReadSpokesperson(StartOf(at), at, null);
        }
        if (tokens[at].IsPossessive)
        {
            return at + 1;
        }
        if (SpeakerWords.Groups.Contains(word))
        {
            var first = StartOf(at);
            Add(
                new Mention(
                    first,
                    at + 1,
                    SpanOf(first, at + 1),
                    SpeakerKind.Group,
                    SpanText(first, at + 1),
                    IsObject(first)
                )
            );
        }
        else if (SpeakerWords.Documents.Contains(word))
        {
            var first = StartOf(at);
            Add(
                new Mention(
                    first,
                    at + 1,
                    SpanOf(first, at + 1),
                    SpeakerKind.Document,
                    SpanText(first, at + 1),
                    IsObject(first)
                )
            );
        }
        else if (SpeakerWords.Organisations.Contains(word) && IsDefinite(at))
        {
            Refer(StartOf(at), at, organisation, SpeakerKind.Organisation);
        }
        else if (SpeakerWords.People.Contains(word) && IsDefinite(at))
        {
            Refer(StartOf(at), at, person ?? personObject, SpeakerKind.Person);
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
                SpanOf(first, end),
                SpeakerKind.Spokesperson,
                name ?? SpanText(first, end),
                IsObject(first)
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
                    Span = SpanOf(first, at + 1),
                    IsObject = IsObject(first),
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
                    SpanOf(first, at + 1),
                    kind,
                    SpanText(first, at + 1),
                    IsObject(first)
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
            case SpeakerKind.Group:
                group = mention;
                break;
            case SpeakerKind.Organisation when !mention.IsReference || organisation is null:
                organisation = mention;
                break;
            default:
                break;
        }
    }

    // "Avery and Lin", "Avery, Lin and Osei": a group beside each of them.
    private void AddJoint()
    {
        var last = mentions[^1];
        if (mentions.Count < 2 || !IsJoin(mentions[^2].End, last.First, out var hasAnd) || !hasAnd)
        {
            return;
        }
        var members = new List<string> { last.Name };
        var first = mentions.Count - 1;
        while (
            first > 0
            && members.Count < 30
            && mentions[first - 1].Kind is SpeakerKind.Person
            && IsJoin(mentions[first - 1].End, mentions[first].First, out _)
        )
        {
            first--;
            members.Insert(0, mentions[first].Name);
        }
        if (members.Count < 2)
        {
            return;
        }
        var start = mentions[first].First;
        var isObject = mentions[first].IsObject;
        var name = string.Join(", ", members.Take(members.Count - 1)) + " and " + members[^1];
        Add(
            new Mention(start, last.End, SpanOf(start, last.End), SpeakerKind.Group, name, isObject)
            {
                Members = [.. members],
            }
        );
    }

    private bool IsJoin(int first, int end, out bool hasAnd)
    {
        hasAnd = false;
        var hasSign = false;
        if (end - first > 8)
        {
            return false;
        }
        for (var at = first; at < end; at++)
        {
            var token = tokens[at];
            if (token.Text is "and" or "&")
            {
                hasAnd = true;
            }
            else if (token.Is(","))
            {
                hasSign = true;
            }
            else if (
                !token.IsWord
                || !(
                    NameRunReader.IsParty(token.Text)
                    || (token.Text is "of" && tokens[at + 1].IsCapitalised)
                    || (at > first && tokens[at - 1].Text is "of")
                )
            )
            {
                return false;
            }
        }
        return hasAnd || hasSign;
    }

    private bool IsDefinite(int at) =>
        tokens[StartOf(at)].Text.ToLowerInvariant() is "the" or "this" or "that";

    // A noun's first word: back over what stands between a determiner and its noun.
    private int StartOf(int at)
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

    private bool IsObject(int first)
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

    private TextSpan SpanOf(int first, int end) =>
        new(tokens[first].Span.Start, tokens[end - 1].Span.End);

    private string SpanText(int first, int end) =>
        string.Join(' ', Enumerable.Range(first, end - first).Select(at => tokens[at].Text));
}
