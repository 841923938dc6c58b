using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Archive.Documents.Reading;

/// <summary>The front matter's tree → a <see cref="Document"/> that has no body yet.</summary>
internal sealed partial class FrontMatterReader(Findings findings)
{
    /// <returns>Null, and a fatal finding, where a key that every document needs is missing or wrong.</returns>
    public Document? Read(YamlNode.Mapping frontMatter)
    {
        var fields = new Fields(frontMatter, "", findings);
        var id = ReadId(fields);
        var kind = ReadKind(fields);
        var title = fields.TakeText("title");
        if (title is null)
        {
            Missing("title", "as in 'title: Letter to the President on export licences'");
        }
        var date = fields.TakeDate("date", isFatal: true);
        if (id is null || kind is null || title is null || findings.AnyFatal)
        {
            return null;
        }
        return new Document(id.Value, kind.Value, title)
        {
            Date = date,
            Authors = ReadParties(fields, "authors"),
            Recipients = ReadParties(fields, "recipients"),
            Topics = ReadTopics(fields),
            Language = ReadLanguage(fields),
            Source = ReadSource(fields),
            Original = ReadOriginal(fields),
            Relations = ReadRelations(fields),
            IsSpecimen = fields.TakeBoolean("specimen"),
            Extra = fields.Rest(),
        };
    }

    private DocumentId? ReadId(Fields fields)
    {
        var line = fields.LineOf("id");
        if (fields.TakeText("id") is not { } text)
        {
            Missing("id", "the file's name without '.md'");
            return null;
        }
        if (DocumentId.TryParse(text, out var id))
        {
            return id;
        }
        findings.Fail(
            line,
            DiagnosticCode.WrongValue,
            $"The id '{Fields.Shorten(text)}' must be lower-case letters, digits and single hyphens, at most "
                + FormattableString.Invariant($"{DocumentId.LongestId} of them.")
        );
        return null;
    }

    private DocumentKind? ReadKind(Fields fields)
    {
        var known = string.Join(", ", DocumentKinds.All.Select(kind => kind.Code()));
        var line = fields.LineOf("kind");
        if (fields.TakeText("kind") is not { } text)
        {
            Missing("kind", $"one of {known}");
            return null;
        }
        var kind = DocumentKinds.Parse(text);
        if (kind is null)
        {
            findings.Fail(
                line,
                DiagnosticCode.WrongValue,
                $"The kind '{Fields.Shorten(text)}' is not known. Write one of {known}."
            );
        }
        return kind;
    }

    private void Missing(string key, string remedy) =>
        findings.Fail(
            1,
            DiagnosticCode.MissingKey,
            $"The front matter has no '{key}'. Add it: {remedy}."
        );

    private ImmutableArray<Party> ReadParties(Fields fields, string key)
    {
        var parties = ImmutableArray.CreateBuilder<Party>();
        foreach (var item in fields.TakeList(key))
        {
            var party = item switch
            {
                YamlNode.Scalar scalar when PlainText.Clean(scalar.Value) is { Length: > 0 } name =>
                    new Party(name),
                YamlNode.Mapping mapping => ReadParty(new Fields(mapping, $"{key}.", findings)),
                _ => null,
            };
            if (party is null)
            {
                fields.Note(item.Line, key, "has an entry without a name: write { name: … }");
            }
            else
            {
                parties.Add(party);
            }
        }
        return parties.ToImmutable();
    }

    private static Party? ReadParty(Fields fields)
    {
        if (fields.TakeText("name") is not { } name)
        {
            return null;
        }
        var kindLine = fields.LineOf("kind");
        var kind = fields.TakeText("kind");
        if (kind is not null && PartyKinds.Parse(kind) is null)
        {
            fields.Note(kindLine, "kind", "must be person, office or organization");
        }
        var bioguideLine = fields.LineOf("bioguide");
        var bioguide = fields.TakeText("bioguide");
        if (bioguide is not null && !BioguideId().IsMatch(bioguide))
        {
            fields.Note(bioguideLine, "bioguide", "must be a letter and six digits, as in S000148");
            bioguide = null;
        }
        return new Party(name)
        {
            Kind = PartyKinds.Parse(kind),
            Role = fields.TakeText("role"),
            Organization = fields.TakeText("organization"),
            State = fields.TakeText("state"),
            Affiliation = fields.TakeText("party"),
            Bioguide = bioguide,
            Extra = fields.Rest(),
        };
    }

    private static ImmutableArray<string> ReadTopics(Fields fields)
    {
        var topics = ImmutableArray.CreateBuilder<string>();
        foreach (var item in fields.TakeList("topics"))
        {
            if (
                item is YamlNode.Scalar scalar
                && PlainText.Clean(scalar.Value) is { Length: > 0 } topic
            )
            {
                topics.Add(topic);
            }
            else
            {
                fields.Note(
                    item.Line,
                    "topics",
                    "must be a list of texts, as in [export controls]"
                );
            }
        }
        return topics.ToImmutable();
    }

    private static string? ReadLanguage(Fields fields)
    {
        var line = fields.LineOf("language");
        if (fields.TakeText("language") is not { } text)
        {
            return null;
        }
        var language = LanguageTag.Read(text);
        if (language is null)
        {
            fields.Note(line, "language", "must be a language tag, as in 'en' or 'es-MX'");
        }
        return language;
    }

    private static Provenance? ReadSource(Fields fields) =>
        fields.TakeFields("source") is not { } source
            ? null
            : new Provenance
            {
                Url = source.TakeText("url"),
                Publisher = source.TakeText("publisher"),
                Retrieved = source.TakeDate("retrieved", isFatal: false),
                Rights = source.TakeText("rights"),
                Extra = source.Rest(),
            };

    private OriginalFile? ReadOriginal(Fields fields)
    {
        if (fields.TakeFields("original") is not { } original)
        {
            return null;
        }
        var file = original.TakeText("file");
        var mediaType = original.TakeText("mediaType");
        var hash = original.TakeText("sha256");
        if (file is null || mediaType is null || hash is null || !Sha256().IsMatch(hash))
        {
            fields.Note(
                original.Line,
                "original",
                "needs file, mediaType and sha256 (64 digits 0-9, a-f)"
            );
            return null;
        }
        if (!FileNames.IsSafe(file))
        {
            findings.Note(
                original.LineOf("file"),
                DiagnosticCode.UnsafePath,
                $"The original '{Fields.Shorten(file)}' must be the name of a file beside this one, without folders. "
                    + "It is left out until then."
            );
            return null;
        }
        return new OriginalFile(file, mediaType, hash) { Extra = original.Rest() };
    }

    private static ImmutableArray<Relation> ReadRelations(Fields fields)
    {
        var relations = ImmutableArray.CreateBuilder<Relation>();
        foreach (var item in fields.TakeList("relations"))
        {
            if (
                item is YamlNode.Mapping { Entries: [var (verb, target)] }
                && RelationKind().IsMatch(verb.Value)
                && target is YamlNode.Scalar scalar
                && DocumentId.TryParse(scalar.Value, out var id)
            )
            {
                relations.Add(new Relation(verb.Value, id));
            }
            else
            {
                fields.Note(
                    item.Line,
                    "relations",
                    "must be a list of one verb and one id each, as in [ { replies-to: the-other-id } ]"
                );
            }
        }
        return relations.ToImmutable();
    }

    [GeneratedRegex("^[A-Z][0-9]{6}$", RegexOptions.CultureInvariant)]
    private static partial Regex BioguideId();

    [GeneratedRegex("^[0-9a-f]{64}$", RegexOptions.CultureInvariant)]
    private static partial Regex Sha256();

    [GeneratedRegex("^[a-z][a-z0-9-]{0,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex RelationKind();
}
