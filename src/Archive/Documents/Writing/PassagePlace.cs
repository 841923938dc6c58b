namespace Archive.Documents.Writing;

/// <summary>Where a passage's runs are written, which decides what Markdown reads there.</summary>
internal enum PassagePlace
{
    Paragraph,

    /// <summary>One line after number signs.</summary>
    Heading,

    /// <summary>One line between pipes.</summary>
    Cell,
}
