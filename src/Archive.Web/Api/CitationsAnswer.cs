namespace Archive.Web.Api;

/// <summary>The JSON of <c>/documents/{id}/citations</c>: words of a document, and how to cite them.</summary>
/// <param name="Text">The words; empty where the document as a whole is cited.</param>
/// <param name="Url">The place's permanent address, in full.</param>
/// <param name="Marked">The address of the document with these words marked, in full.</param>
/// <param name="Pdf">The address of the cited copy with these words highlighted.</param>
/// <param name="Citations">By style: bluebook, chicago, apa, mla.</param>
internal sealed record CitationsAnswer(
    string Text,
    int? Passage,
    int? Page,
    string Url,
    string Marked,
    string Pdf,
    IReadOnlyDictionary<string, string> Citations
);
