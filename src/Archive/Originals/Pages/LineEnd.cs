namespace Archive.Originals.Pages;

/// <summary>Why a line ends.</summary>
public enum LineEnd
{
    /// <summary>The page is no wider.</summary>
    Wrapped,

    /// <summary>The author began a new one.</summary>
    Broken,

    /// <summary>As <see cref="Wrapped"/>, within a word, whose hyphen is a typesetter's and goes.</summary>
    Hyphenated,

    /// <summary>As <see cref="Wrapped"/>, within a word, at a hyphen of its own.</summary>
    AtHyphen,
}
