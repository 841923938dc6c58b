using System.Collections.Immutable;
using Archive.Documents;
using CsCheck;
using static Archive.Tests.Documents.GenLetters;

namespace Archive.Tests.Documents;

/// <summary>Documents of every shape the types allow, in the one form that <see cref="DocumentWriter"/> promises to keep.</summary>
internal static class GenDocument
{
    private static readonly Gen<ImmutableArray<ExtraKey>> Extra = Among(
        ImmutableArray.Create<ExtraKey>(),
        [new ExtraKey("docket", "5")],
        [new ExtraKey("my-key", "[a, { b: 'c, d' }, ~]"), new ExtraKey("on: x", "\"\\n\"")]
    );

    private static readonly Gen<Party> Party = Gen.Select(
            Line,
            Line.Null(),
            Line.Null(),
            Line.Null(),
            Extra
        )
        .Select(
            (name, role, organization, state, extra) =>
                new Party(name)
                {
                    Role = role,
                    Organization = organization,
                    State = state,
                    Extra = extra,
                }
        );

    private static readonly Gen<Provenance> Source = Gen.Select(
            Line.Null(),
            Line.Null(),
            Gen.Date.Nullable(),
            Extra
        )
        .Select(
            (url, rights, retrieved, extra) =>
                new Provenance
                {
                    Url = url,
                    Rights = rights,
                    Retrieved = retrieved is { } day ? DateOnly.FromDateTime(day) : null,
                    Extra = extra,
                }
        );

    public static readonly Gen<Document> Document = Gen.Select(
            Among(DocumentKinds.All.ToArray()),
            Line,
            Gen.Date.Nullable(),
            Party.List[0, 3],
            Line.List[0, 3],
            Source.Null(),
            Extra
        )
        .Select(
            GenBlocks.Body,
            (head, body) =>
                new Document(DocumentId.Parse("2019-11-21-a-letter"), head.Item1, head.Item2)
                {
                    Date = head.Item3 is { } day ? DateOnly.FromDateTime(day) : null,
                    Authors = [.. head.Item4],
                    Recipients = [.. head.Item4.Take(1)],
                    Topics = [.. head.Item5],
                    Source = head.Item6,
                    Extra = head.Item7,
                    Relations = [new Relation("replies-to", DocumentId.Parse("2019-a"))],
                    IsSpecimen = head.Item4.Count == 2,
                    Body = [.. body, .. GenBlocks.Footnotes],
                }
        );
}
