namespace Archive.Web.Api;

/// <summary>The JSON of <c>/documents/{id}/citations</c>: words of a document, and how to cite them.</summary>
/// <param name="Text">The words; empty where the document as a whole is cited.</param>
/// <param name="Pin">The places cited, as in "¶¶ 11–12" or "pp. 2–3, 7"; null where the document as a whole is cited.</param>
/// <param name="Passage">The first paragraph that has the words.</param>
/// <param name="Page">The first page that has the words; null where it is not known.</param>
/// <param name="Passages">All of the paragraphs.</param>
/// <param name="Pages">All of the pages; none where they are not known.</param>
/// <param name="Found">
/// "in place"; "moved" where the document was corrected and the words stand elsewhere; "unchecked" where the address does not have the
/// words; null without a mark.
/// </param>
/// <param name="Url">The place's permanent address, in full.</param>
/// <param name="Marked">The address of the document with these words marked, in full.</param>
/// <param name="Pdf">The address of the cited copy with these words highlighted.</param>
/// <param name="Citations">By style: bluebook, chicago, apa, mla.</param>
internal sealed record CitationsAnswer(
    string Text,
    string? Pin,
    int? Passage,
    int? Page,
    IEnumerable<RangeAnswer> Passages,
    IEnumerable<RangeAnswer> Pages,
    string? Found,
    string Url,
    string Marked,
    string Pdf,
    IReadOnlyDictionary<string, string> Citations
);
