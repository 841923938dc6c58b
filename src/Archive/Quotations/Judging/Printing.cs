namespace Archive.Quotations.Judging;

/// <summary>How a source prints a word, which tells a name from a word.</summary>
internal enum Printing
{
    /// <summary>At a sentence's beginning, where names and words look alike, or unknown.</summary>
    Any,

    /// <summary>With a small letter.</summary>
    Lower,

    /// <summary>With a capital that no sentence's beginning explains.</summary>
    Name,
}
