namespace Archive.Quotations;

/// <summary>What the archive says of a quotation's words; see <see cref="Verdicts"/> for their codes.</summary>
public enum Verdict
{
    /// <summary>The same words in the same order, in one document.</summary>
    Verbatim,

    /// <summary>The same, but for edits that the quotation itself marks, within the rules.</summary>
    Edited,

    /// <summary>The passage is found, and words differ without a mark, or a mark hides what turns the meaning.</summary>
    Altered,

    /// <summary>Words of several places joined without a mark, pieces out of order, too far apart, or of several documents.</summary>
    Spliced,

    /// <summary>Nothing in this archive is close enough.</summary>
    NotFound,
}
