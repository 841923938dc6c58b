using System.Collections.Immutable;
using System.Globalization;
using Archive.Description.Letters;
using Archive.Documents;
using Archive.People;
using Archive.Text;

namespace Archive.Description.Doubts;

/// <summary>A document → what of its front matter is doubtful, with the evidence. Reads the document, and changes nothing.</summary>
public sealed class DoubtReader(MemberRegister register)
{
    /// <summary>The key by which a person says that there is nothing more to settle.</summary>
    public const string Settled = "reviewed";

    private const int LinesOfEvidence = 4;
    private const int LongestLine = 160;
    private const int MostCandidates = 5;

    public ImmutableArray<Doubt> Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (
            document.Kind
                is not (DocumentKind.Letter or DocumentKind.Reply or DocumentKind.PressRelease)
            || document.Extra.Any(key => key.Key == Settled)
        )
        {
            return [];
        }
        var lines = BlockLines.Of(document.Body);
        return
        [
            .. Authors(document, lines)
                .Concat(Date(document, lines))
                .Concat(Recipients(document, lines))
                .OrderBy(doubt => doubt.Kind),
        ];
    }

    private IEnumerable<Doubt> Authors(Document document, ImmutableArray<TextLine> lines)
    {
        if (document.Authors.IsEmpty)
        {
            yield return new Doubt(
                DoubtKind.NoAuthor,
                document.Kind is DocumentKind.PressRelease
                    ? "Nobody is told to have issued it."
                    : "Nobody is told to have signed it.",
                document.Kind is DocumentKind.PressRelease ? Head(lines) : Signatures(lines),
                "authors: [ { name: …, role: … } ]"
            );
        }
        foreach (var author in document.Authors.Where(author => author.Bioguide is null))
        {
            if (OfAuthor(author, document.Date) is { } doubt)
            {
                yield return doubt with
                {
                    Lines = With(author.Name, lines),
                };
            }
        }
    }

    private Doubt? OfAuthor(Party author, DateOnly? day)
    {
        var chamber = PartyResolver.ChamberOf(author.Role);
        var seat = new Seat(chamber, author.State, author.Affiliation);
        return register.Resolve(author.Name, day, seat) switch
        {
            Resolution.Several several => new Doubt(
                DoubtKind.SeveralMembers,
                $"“{author.Name}” may be one of several Members: {Named(several.Members)}.",
                [],
                $"bioguide: {several.Members[0].Bioguide}, or another's, beside the name"
            ),
            Resolution.Known known => new Doubt(
                DoubtKind.SeveralMembers,
                $"“{author.Name}” may be {Named([known.Member])}.",
                [],
                $"bioguide: {known.Member.Bioguide} beside the name"
            ),
            _ when day is { } date && OnAnotherDay(author.Name, seat) is { } member => new Doubt(
                DoubtKind.DateOfNoTerm,
                $"{member.Display} did not sit in Congress on {date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.",
                [],
                "the right date: …, or another author"
            ),
            _ when chamber is not null => new Doubt(
                DoubtKind.NoSuchMember,
                $"“{author.Name}” is called a Member of Congress, and the register has nobody of that name and time.",
                [],
                "the name as it is usually spelled, or bioguide: … beside it"
            ),
            _ => null,
        };
    }

    private Member? OnAnotherDay(string name, Seat seat) =>
        register.Resolve(name, null, seat) is Resolution.Known known ? known.Member : null;

    private static IEnumerable<Doubt> Date(Document document, ImmutableArray<TextLine> lines)
    {
        if (document.Date is null)
        {
            yield return new Doubt(
                DoubtKind.NoDate,
                "No day is told.",
                Head(lines),
                "date: 2019-11-21, as the document or the release that announces it has it"
            );
        }
    }

    private static IEnumerable<Doubt> Recipients(Document document, ImmutableArray<TextLine> lines)
    {
        if (document.Kind is DocumentKind.PressRelease)
        {
            yield break;
        }
        if (document.Recipients.IsEmpty)
        {
            yield return new Doubt(
                DoubtKind.NoRecipient,
                "Nobody is told to be addressed.",
                Head(lines),
                "recipients: [ { name: …, role: …, organization: … } ]"
            );
        }
        foreach (
            var recipient in document.Recipients.Where(party =>
                party is { Organization: null, Bioguide: null, Kind: not PartyKind.Office }
                && !party.Name.Contains(' ', StringComparison.Ordinal)
            )
        )
        {
            yield return new Doubt(
                DoubtKind.BareRecipient,
                $"Of “{recipient.Name}” no organization is told.",
                With(recipient.Name, lines),
                "organization: … beside the name"
            );
        }
    }

    private static string Named(ImmutableArray<Member> members) =>
        string.Join(
            "; ",
            members
                .Take(MostCandidates)
                .Select(member =>
                    $"{member.Display} ({member.Terms[^1].Affiliation}-{member.Terms[^1].State}, {member.Bioguide})"
                )
        );

    private static ImmutableArray<string> Head(ImmutableArray<TextLine> lines) =>
        [.. lines.Take(LinesOfEvidence).Select(Short)];

    private static ImmutableArray<string> Signatures(ImmutableArray<TextLine> lines) =>
        Closing.All(lines, 0).FirstOrDefault() is { } closing
            ? [.. lines.Skip(closing.Line).Take(LinesOfEvidence).Select(Short)]
            : [.. lines.TakeLast(LinesOfEvidence).Select(Short)];

    private static ImmutableArray<string> With(string name, ImmutableArray<TextLine> lines) =>
        [
            .. lines
                .Where(line => line.Text.Contains(name, StringComparison.OrdinalIgnoreCase))
                .Take(LinesOfEvidence)
                .Select(Short),
        ];

    private static string Short(TextLine line) =>
        line.Text.Length <= LongestLine ? line.Text : Characters.Head(line.Text, LongestLine) + "…";
}
