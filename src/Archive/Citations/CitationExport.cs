namespace Archive.Citations;

/// <summary>A <see cref="CitedPlace"/> → the formats that reference managers read.</summary>
public static class CitationExport
{
    /// <summary>One entry whose key is the document's id; lines end in LF.</summary>
    public static string ToBibTeX(CitedPlace place) => BibTeXFormat.Write(CitedWork.Of(place));

    /// <summary>One reference; lines end in CRLF, as the format wants.</summary>
    public static string ToRis(CitedPlace place) => RisFormat.Write(CitedWork.Of(place));

    /// <summary>An array of one item of CSL 1.0.2.</summary>
    public static string ToCslJson(CitedPlace place) => CslJsonFormat.Write(CitedWork.Of(place));
}
