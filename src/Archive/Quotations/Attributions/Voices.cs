using System.Collections.Immutable;
using Archive.Documents;

namespace Archive.Quotations.Attributions;

/// <summary>Those in whose name a document speaks, as they are compared.</summary>
internal sealed class Voices
{
    public Voices(Document document)
    {
        Authors = document.Authors;
        People =
        [
            .. Authors
                .Where(IsPerson)
                .Select(author => PersonName.Read(author.Name))
                .OfType<PersonName>(),
        ];
        Bodies =
        [
            .. Authors
                .SelectMany(author =>
                    new[] { author.Organization, IsPerson(author) ? null : author.Name }
                )
                .Where(name => !string.IsNullOrWhiteSpace(name))
                .Select(name => BodyName.Read(name!))
                .OfType<BodyName>(),
        ];
    }

    public ImmutableArray<Party> Authors { get; }

    public ImmutableArray<PersonName> People { get; }

    public ImmutableArray<BodyName> Bodies { get; }

    public bool ArePeople => Authors.All(IsPerson) && People.Length == Authors.Length;

    public bool AreMembersOfCongress =>
        Authors.All(author => IsSenator(author) || IsRepresentative(author) || HasSeat(author));

    /// <summary>Each speaks for an organisation, or is one.</summary>
    public bool AreBodies =>
        Authors.All(author => !IsPerson(author) || !string.IsNullOrWhiteSpace(author.Organization));

    /// <summary>As in "Jordan Avery and 14 others".</summary>
    public string Display => DisplayOf(Authors);

    public static string DisplayOf(ImmutableArray<Party> authors) =>
        authors switch
        {
            [] => "",
            [var one] => one.Display,
            [var one, var two] => $"{one.Name} and {two.Name}",
            [var one, ..] => $"{one.Name} and {authors.Length - 1} others",
        };

    public static bool IsSenator(Party party) =>
        Says(party.Role, "Senator")
        || Says(party.Role, "Senate")
        || party.Name.StartsWith("Sen", StringComparison.Ordinal) && Says(party.Name, "Sen.");

    public static bool IsRepresentative(Party party) =>
        Says(party.Role, "Representative")
        || Says(party.Role, "Congressman")
        || Says(party.Role, "Congresswoman")
        || Says(party.Role, "House");

    /// <summary>A party and a state beside a name are those of a seat in Congress, of one chamber or the other.</summary>
    public static bool HasSeat(Party party) =>
        (party.State is not null && party.Affiliation is not null)
        || Says(party.Role, "Member of Congress");

    private static bool IsPerson(Party party)
    {
        if (IsSenator(party) || IsRepresentative(party) || HasSeat(party))
        {
            return true;
        }
        if (string.Equals(party.Name, party.Organization, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }
        if (!string.IsNullOrWhiteSpace(party.Role))
        {
            return true;
        }
        var words = party.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is 2 or 3 or 4
            && !words.Any(Speakers.SpeakerWords.Bodies.Contains)
            && !words.Any(word => word is "of" or "for" or "the" or "The" or "and" or "&");
    }

    private static bool Says(string? text, string word) =>
        text?.Contains(word, StringComparison.OrdinalIgnoreCase) is true;
}
