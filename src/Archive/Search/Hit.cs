using System.Collections.Immutable;
using Archive.Documents;
using Archive.Indexing;
using Archive.Text;

namespace Archive.Search;

/// <summary>A passage that answers a query, with the words that do.</summary>
/// <param name="Text">The passage's whole text.</param>
/// <param name="Marks">Spans of <paramref name="Text"/>, in order, none touching another.</param>
public sealed record Hit(
    DocumentSummary Document,
    Locator Locator,
    PassageKind PassageKind,
    string Text,
    ImmutableArray<TextSpan> Marks,
    float Score
)
{
    /// <summary>Spans of the document's title, where its words answer too; only on a document's first passage.</summary>
    public ImmutableArray<TextSpan> TitleMarks { get; init; } = [];
}
