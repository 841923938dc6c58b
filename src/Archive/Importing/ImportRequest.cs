using System.Collections.Immutable;
using Archive.Documents;

namespace Archive.Importing;

/// <summary>What to import, and where to.</summary>
/// <param name="Paths">Files and folders; folders are taken with all in them.</param>
/// <param name="Collection">The folder of the corpus, as a slug.</param>
/// <param name="Kind">What the documents are where they do not say it; null to tell by their form.</param>
public sealed record ImportRequest(
    ImmutableArray<string> Paths,
    string Collection,
    DocumentKind? Kind = null
);
