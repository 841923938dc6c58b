using Archive.Text;

namespace Archive.Quotations.Speakers;

/// <summary>"Avery and Lin", "Avery, Lin and Osei": a group beside each of the people named.</summary>
internal sealed class JointReader(List<Token> tokens)
{
    private const int MostMembers = 30;

    /// <summary>The group that ends with the last mention; null where that one stands alone.</summary>
    public Mention? Read(List<Mention> mentions)
    {
        var last = mentions[^1];
        if (mentions.Count < 2 || !IsJoin(mentions[^2].End, last.First, out var hasAnd) || !hasAnd)
        {
            return null;
        }
        var members = new List<string> { last.Name };
        var first = mentions.Count - 1;
        while (
            first > 0
            && members.Count < MostMembers
            && mentions[first - 1].Kind is SpeakerKind.Person
            && IsJoin(mentions[first - 1].End, mentions[first].First, out _)
        )
        {
            first--;
            members.Insert(0, mentions[first].Name);
        }
        if (members.Count < 2)
        {
            return null;
        }
        var start = mentions[first].First;
        var isObject = mentions[first].IsObject;
        var name = string.Join(", ", members.Take(members.Count - 1)) + " and " + members[^1];
        var span = new TextSpan(mentions[first].Span.Start, last.Span.End);
        return new Mention(start, last.End, span, SpeakerKind.Group, name, isObject)
        {
            Members = [.. members],
        };
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
}
