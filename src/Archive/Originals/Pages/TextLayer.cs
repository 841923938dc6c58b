namespace Archive.Originals.Pages;

/// <summary>Where the letters of a page are.</summary>
public enum TextLayer
{
    /// <summary>There are none, and nothing that could show any: at most a line or a box.</summary>
    Empty,

    /// <summary>The page is set in letters.</summary>
    Letters,

    /// <summary>A picture, with letters behind it that a program recognised.</summary>
    Recognised,

    /// <summary>A picture, without its letters.</summary>
    Picture,

    /// <summary>A picture, in which a program found no letters.</summary>
    Wordless,

    /// <summary>Letters are shown, but the file does not say which.</summary>
    Nameless,

    /// <summary>There are none, and shapes that may be letters' outlines.</summary>
    Drawn,
}
