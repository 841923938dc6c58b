using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Archive.Citations;
using Archive.Corpus;
using Archive.Text;
using Archive.Web.Reading;

namespace Archive.Web.Api;

/// <summary>Every format of a document but the PDF, which is printed: see <see cref="CopyEndpoint"/>.</summary>
internal static class DocumentFormats
{
    public static ImmutableArray<DocumentFormat> All { get; } =
    [
        new("md", "text/markdown", "The document's file as it is.", false, Source),
        new("txt", "text/plain", "The text that spans count in.", false, Text),
        new(
            "json",
            "application/json",
            "The front matter, and the passages with their places in the text.",
            false,
            Json
        ),
        new(
            "bib",
            "application/x-bibtex",
            "The citation for BibTeX.",
            true,
            (opened, citing, words) => Citation(opened, citing, words, CitationExport.ToBibTeX)
        ),
        new(
            "ris",
            "application/x-research-info-systems",
            "The citation for Zotero, EndNote and others.",
            true,
            (opened, citing, words) => Citation(opened, citing, words, CitationExport.ToRis)
        ),
        new(
            "csl.json",
            "application/vnd.citationstyles.csl+json",
            "The citation for CSL processors.",
            true,
            (opened, citing, words) => Citation(opened, citing, words, CitationExport.ToCslJson)
        ),
    ];

    private static FormattedDocument Source(
        OpenedDocument opened,
        Citing citing,
        IReadOnlyList<TextSpan> words
    )
    {
        var bytes = File.ReadAllBytes(opened.FullPath);
        return new FormattedDocument(bytes, ContentHash.Of(bytes));
    }

    private static FormattedDocument Text(
        OpenedDocument opened,
        Citing citing,
        IReadOnlyList<TextSpan> words
    ) => new(Encoding.UTF8.GetBytes(opened.Text.Text), opened.Sha256);

    private static FormattedDocument Json(
        OpenedDocument opened,
        Citing citing,
        IReadOnlyList<TextSpan> words
    ) =>
        new(
            JsonSerializer.SerializeToUtf8Bytes(
                DocumentAnswer.Of(opened),
                WebJson.Readable.DocumentAnswer
            ),
            opened.Sha256
        );

    private static FormattedDocument Citation(
        OpenedDocument opened,
        Citing citing,
        IReadOnlyList<TextSpan> words,
        Func<CitedPlace, string> export
    )
    {
        var written = Encoding.UTF8.GetBytes(export(citing.Place(opened, words)));
        return new FormattedDocument(written, ContentHash.Of(written));
    }
}
