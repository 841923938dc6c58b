using System.Collections.Immutable;

namespace Archive.Documents;

/// <summary>
/// What the archive keeps of one letter, statement or release: what its front matter says, and its body as the tree
/// that every rendering prints. Read by <see cref="DocumentReader"/>, written by <see cref="DocumentWriter"/>.
/// </summary>
public sealed record Document(DocumentId Id, DocumentKind Kind, string Title)
{
    public DateOnly? Date { get; init; }

    /// <summary>Who speaks, in the document's order: signatories, or a spokesperson with the organization.</summary>
    public ImmutableArray<Party> Authors { get; init; } = [];

    public ImmutableArray<Party> Recipients { get; init; } = [];

    public ImmutableArray<string> Topics { get; init; } = [];

    /// <summary>A BCP 47 tag; null where nobody says which language it is in.</summary>
    public string? Language { get; init; }

    public Provenance? Source { get; init; }

    public OriginalFile? Original { get; init; }

    public ImmutableArray<Relation> Relations { get; init; } = [];

    /// <summary>Invented, to try the archive with.</summary>
    public bool IsSpecimen { get; init; }

    /// <summary>Keys this archive gives no meaning, kept for whoever wrote them.</summary>
    public ImmutableArray<ExtraKey> Extra { get; init; } = [];

    public ImmutableArray<Block> Body { get; init; } = [];
}
