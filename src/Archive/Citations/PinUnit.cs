namespace Archive.Citations;

/// <summary>What a <see cref="Pin"/> counts in.</summary>
public enum PinUnit
{
    /// <summary>Pages of the original, as whoever holds it counts them.</summary>
    Page,

    /// <summary>Paragraphs, as this archive numbers them: for documents without pages.</summary>
    Paragraph,
}
