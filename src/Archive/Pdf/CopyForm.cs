namespace Archive.Pdf;

/// <summary>What a cited copy is printed on.</summary>
public enum CopyForm
{
    /// <summary>Pages set anew from the document's text.</summary>
    Typeset,

    /// <summary>The document's original, whose bytes the copy begins with; typeset where that cannot be, saying why.</summary>
    Original,
}
