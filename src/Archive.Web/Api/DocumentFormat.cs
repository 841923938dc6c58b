namespace Archive.Web.Api;

/// <summary>A format that a document's address answers in when this suffix is put to it.</summary>
/// <param name="Suffix">As in "csl.json".</param>
/// <param name="IsSaved">Whether a browser should save the answer as a file, not show it.</param>
/// <param name="Format">Of the document; a citation also of the words at these places of its text.</param>
internal sealed record DocumentFormat(
    string Suffix,
    string MediaType,
    string Summary,
    bool IsSaved,
    Func<FormatRequest, FormattedDocument> Format
);
