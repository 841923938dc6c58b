using Archive.Documents;

namespace Archive.Quotations.Attributions;

/// <summary>Whether a document's authors are "the senators", "the lawmakers", "the Republicans": true, false, or not known.</summary>
internal static class GroupRules
{
    public static bool? Agrees(string group, Document document, Voices voices)
    {
        var noun = group[(group.LastIndexOf(' ') + 1)..].ToLowerInvariant();
        return noun switch
        {
            "senators" => Chamber(
                voices,
                Voices.IsSenator,
                Voices.IsRepresentative,
                SaysSenate(document)
            ),
            "representatives" or "congressmen" or "congresswomen" => Chamber(
                voices,
                Voices.IsRepresentative,
                Voices.IsSenator,
                known: false
            ),
            "lawmakers" or "members" or "legislators" or "congressmembers" or "congresspeople" =>
                Several(voices) && voices.AreMembersOfCongress ? true : Strangers(voices),
            "democrats" => Party(voices, "D", "R"),
            "republicans" => Party(voices, "R", "D"),
            "group"
            or "coalition"
            or "signatories"
            or "signers"
            or "authors"
            or "pair"
            or "duo"
            or "trio" => Several(voices) && voices.ArePeople ? true : null,
            "governors" => Role(voices, "Governor"),
            "attorneys" => Role(voices, "Attorney General"),
            "mayors" => Role(voices, "Mayor"),
            "commissioners" => Role(voices, "Commissioner"),
            _ => null,
        };
    }

    private static bool Several(Voices voices) => voices.Authors.Length > 1;

    private static bool? Chamber(
        Voices voices,
        Func<Party, bool> isOfIt,
        Func<Party, bool> isOfOther,
        bool known
    )
    {
        if (voices.Authors.All(author => isOfOther(author) && !isOfIt(author)))
        {
            return false;
        }
        if (!Several(voices) || voices.Authors.Any(isOfOther))
        {
            return Strangers(voices);
        }
        return voices.Authors.All(author => isOfIt(author) || (known && Voices.HasSeat(author)))
            ? true
            : Strangers(voices);
    }

    private static bool? Party(Voices voices, string party, string other) =>
        Several(voices) && voices.Authors.All(author => author.Affiliation == party) ? true
        : voices.Authors.All(author => author.Affiliation == other) ? false
        : Strangers(voices);

    private static bool? Role(Voices voices, string role) =>
        Several(voices)
        && voices.Authors.All(author =>
            author.Role?.Contains(role, StringComparison.OrdinalIgnoreCase) is true
        )
            ? true
            : null;

    // A company's spokesperson is no senator.
    private static bool? Strangers(Voices voices) =>
        voices.AreBodies
        && !voices.Bodies.Any(body => body.IsPublic)
        && !voices.Authors.Any(author =>
            Voices.IsSenator(author) || Voices.IsRepresentative(author) || Voices.HasSeat(author)
        )
            ? false
            : null;

    private static bool SaysSenate(Document document) =>
        document.Title.Contains("Senator", StringComparison.OrdinalIgnoreCase)
        || document.Source?.Publisher?.Contains("Senate", StringComparison.OrdinalIgnoreCase)
            is true;
}
