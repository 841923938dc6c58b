using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Archive.Citations;
using Archive.Corpus;

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
            asked => Citation(asked, CitationExport.ToBibTeX)
        ),
        new(
            "ris",
            "application/x-research-info-systems",
            "The citation for Zotero, EndNote and others.",
            true,
            asked => Citation(asked, CitationExport.ToRis)
        ),
        new(
            "csl.json",
            "application/vnd.citationstyles.csl+json",
            "The citation for CSL processors.",
            true,
            asked => Citation(asked, CitationExport.ToCslJson)
        ),
    ];

    private static FormattedDocument Source(FormatRequest asked)
    {
        var bytes = File.ReadAllBytes(asked.Opened.FullPath);
        return new FormattedDocument(bytes, ContentHash.Of(bytes));
    }

    private static FormattedDocument Text(FormatRequest asked) =>
        new(Encoding.UTF8.GetBytes(asked.Opened.Text.Text), asked.Opened.Sha256);

    private static FormattedDocument Json(FormatRequest asked) =>
        new(
            JsonSerializer.SerializeToUtf8Bytes(
                DocumentAnswer.Of(asked.Opened, asked.Urls),
                WebJson.Readable.DocumentAnswer
            ),
            asked.Opened.Sha256
        );

    private static FormattedDocument Citation(FormatRequest asked, Func<CitedPlace, string> export)
    {
        var written = Encoding.UTF8.GetBytes(export(asked.Citing.Place(asked.Opened, asked.Words)));
        return new FormattedDocument(written, ContentHash.Of(written));
    }
}
