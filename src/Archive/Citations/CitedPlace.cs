using Archive.Documents;

namespace Archive.Citations;

/// <summary>What a citation cites: a document of the archive, where in it, and where and when it was read.</summary>
/// <param name="Pin">Null to cite the document as a whole.</param>
/// <param name="Permalink">The document's, or the passage's, address on this site, in full.</param>
/// <param name="Accessed">The day of reading.</param>
public sealed record CitedPlace(Document Document, Pin? Pin, Uri Permalink, DateOnly Accessed);
