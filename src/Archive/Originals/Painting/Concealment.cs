namespace Archive.Originals.Painting;

/// <summary>Why nobody who looks at a page sees a letter that its file sets there.</summary>
public enum Concealment
{
    /// <summary>It is not painted, and there is no picture whose letters it could tell.</summary>
    NotPainted,

    /// <summary>It has the colour of what is behind it, or none.</summary>
    SameColour,

    /// <summary>It is too small to be seen as anything.</summary>
    TooSmall,

    /// <summary>It stands outside of the page, or of the part of it that may be painted on.</summary>
    Outside,

    /// <summary>Something is painted over it.</summary>
    Covered,

    /// <summary>It belongs to a layer that is not shown.</summary>
    HiddenLayer,
}
