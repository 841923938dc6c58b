using System.Collections.Immutable;
using Archive.Documents;
using Archive.Text;

namespace Archive.Quotations.Attributions;

/// <summary>
/// Compares the speaker that an article names with those whose words a document holds at the places where the quotation
/// was found: its authors, or whom the document itself quotes there.
/// </summary>
/// <remarks>
/// "Differs" is an accusation, so it needs a document whose authors are known, and a name that the document has neither
/// among them, nor in a line of its own, nor beside the passage.
/// </remarks>
public sealed class AttributionRules(Document document, DocumentText text)
{
    private static readonly ComparedAttribution Agrees = new(Attribution.Agrees);
    private static readonly ComparedAttribution Unstated = new(Attribution.Unstated);

    private readonly Voices voices = new(document);
    private readonly NamesInText named = new(document, text);
    private readonly QuotedWithin quoted = new(text);

    /// <param name="places">Spans of the document's text.</param>
    public ComparedAttribution Compare(Speaker? speaker, IReadOnlyList<TextSpan> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        if (speaker is null || places.Count == 0)
        {
            return Unstated;
        }
        var compared = places.Select(place => Compare(speaker, place)).ToArray();
        return compared.FirstOrDefault(one => one.Attribution is Attribution.Agrees)
            ?? (
                compared.All(one => one.Attribution is Attribution.Differs) ? compared[0] : Unstated
            );
    }

    private ComparedAttribution Compare(Speaker speaker, TextSpan place) =>
        quoted.At(place) is { } quotation
            ? CompareQuoted(speaker, quotation.Speaker)
            : Judged(speaker, place, IsAuthor(speaker));

    private ComparedAttribution Judged(Speaker speaker, TextSpan place, bool? isAuthor) =>
        isAuthor switch
        {
            true => Agrees,
            false when SpeaksForAuthors() && !IsNamedAt(speaker, place) => Differs(
                speaker,
                voices.Display
            ),
            _ => Unstated,
        };

    // Within words that the document quotes, whom it names for them counts.
    private ComparedAttribution CompareQuoted(Speaker speaker, Speaker? inner)
    {
        if (inner is null)
        {
            return Unstated;
        }
        if (IsSame(speaker, inner) is { } same)
        {
            return same ? Agrees
                : inner.IsInferred ? Unstated
                : Differs(speaker, inner.Name);
        }
        // "The senators wrote", in a release about a letter of which the speaker is an author.
        return inner.Kind is SpeakerKind.Group or SpeakerKind.Document && IsAuthor(speaker) is true
            ? Agrees
            : Unstated;
    }

    private static bool? IsSame(Speaker speaker, Speaker inner)
    {
        if (inner.Members.Length > 0 && speaker.Kind is SpeakerKind.Person)
        {
            return inner.Members.Any(member => IsSamePerson(speaker.Name, member) is true)
                ? true
                : null;
        }
        return (speaker.Kind, inner.Kind) switch
        {
            (SpeakerKind.Person, SpeakerKind.Person) => IsSamePerson(speaker.Name, inner.Name),
            (
                SpeakerKind.Organisation
                    or SpeakerKind.Spokesperson,
                SpeakerKind.Organisation
                    or SpeakerKind.Spokesperson
            ) => IsSameBody(speaker, inner) is true ? true : null,
            (SpeakerKind.Group, SpeakerKind.Group)
            or (SpeakerKind.Document, SpeakerKind.Document) => NounOf(speaker.Name)
            == NounOf(inner.Name)
                ? true
                : null,
            _ => null,
        };
    }

    private bool? IsAuthor(Speaker speaker) =>
        voices.Authors.IsEmpty
            ? null
            : speaker.Kind switch
            {
                SpeakerKind.Document => IsThisKind(NounOf(speaker.Name)) ? true : null,
                SpeakerKind.Group when speaker.Members.Length > 0 => AreAuthors(speaker.Members),
                SpeakerKind.Group => GroupRules.Agrees(speaker.Name, document, voices),
                SpeakerKind.Person => IsAuthor(speaker.Name),
                SpeakerKind.Spokesperson => IsSpokesperson(speaker),
                _ => IsBody(speaker.Name),
            };

    private bool? AreAuthors(ImmutableArray<string> members)
    {
        var are = members.Select(IsAuthor).ToArray();
        return are.All(is_ => is_ is true) ? true
            : are.All(is_ => is_ is false) ? false
            : null;
    }

    private bool? IsAuthor(string name)
    {
        if (!char.IsUpper(name[0]) || PersonName.Read(name) is not { } person)
        {
            return null;
        }
        var same = voices.People.Select(author => author.IsSameAs(person)).ToArray();
        if (same.Contains(true) || voices.Bodies.Any(body => body.Own.Contains(person.Last)))
        {
            return true;
        }
        return voices.ArePeople && !same.Contains(null) ? false : null;
    }

    private bool? IsSpokesperson(Speaker speaker)
    {
        if (char.IsUpper(speaker.Name[0]) && IsAuthor(speaker.Name) is true)
        {
            return true;
        }
        return speaker.Organisation is { } of ? IsBody(of) : null;
    }

    private bool? IsBody(string name)
    {
        if (BodyName.Read(name) is not { } body)
        {
            return null;
        }
        var same = voices.Bodies.Select(author => author.IsSameAs(body)).ToArray();
        if (
            same.Contains(true)
            || voices.People.Any(author => body.Own is [var one] && author.Last == one)
        )
        {
            return true;
        }
        var isKnown = voices.AreBodies || voices.AreMembersOfCongress;
        return isKnown && !same.Contains(null) && !(body.IsPublic && voices.AreMembersOfCongress)
            ? false
            : null;
    }

    // A release's or a report's own sentences may repeat whose words they like.
    private bool SpeaksForAuthors() =>
        document.Kind
            is DocumentKind.Letter
                or DocumentKind.Reply
                or DocumentKind.Statement
                or DocumentKind.Testimony;

    private bool IsNamedAt(Speaker speaker, TextSpan place)
    {
        IEnumerable<string> names = speaker.Members.Length > 0 ? speaker.Members : [speaker.Name];
        return names
            .Append(speaker.Organisation ?? "")
            .SelectMany(name =>
                speaker.Kind is SpeakerKind.Organisation or SpeakerKind.Spokesperson
                    ? (IEnumerable<string>)(BodyName.Read(name)?.Own ?? [])
                : PersonName.Read(name) is { } person ? [person.Last]
                : []
            )
            .Any(word => named.Has(word, place));
    }

    private bool IsThisKind(string noun) =>
        document.Kind switch
        {
            DocumentKind.Letter or DocumentKind.Reply => noun
                is "letter"
                    or "letters"
                    or "reply"
                    or "response",
            DocumentKind.Statement => noun is "statement",
            DocumentKind.PressRelease => noun is "release",
            DocumentKind.Testimony => noun is "testimony",
            DocumentKind.Report => noun is "report",
            _ => false,
        };

    private static bool? IsSamePerson(string one, string other) =>
        char.IsUpper(one[0])
        && char.IsUpper(other[0])
        && PersonName.Read(one) is { } first
        && PersonName.Read(other) is { } second
            ? first.IsSameAs(second)
            : null;

    private static bool? IsSameBody(Speaker one, Speaker other) =>
        BodyName.Read(one.Organisation ?? one.Name) is { } first
        && BodyName.Read(other.Organisation ?? other.Name) is { } second
            ? first.IsSameAs(second)
            : null;

    private static string NounOf(string name) =>
        name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant();

    private static ComparedAttribution Differs(Speaker speaker, string inDocument)
    {
        var isForBody = speaker is { Kind: SpeakerKind.Spokesperson, Organisation: not null };
        return speaker.IsInferred
            ? Unstated
            : new(
                Attribution.Differs,
                new DifferingNames(isForBody ? speaker.Organisation! : speaker.Name, inDocument)
            );
    }
}
