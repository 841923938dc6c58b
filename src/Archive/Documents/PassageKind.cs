namespace Archive.Documents;

/// <summary>What kind of block a <see cref="Passage"/> is.</summary>
public enum PassageKind
{
    Paragraph,
    Heading,
    ListItem,
    Quote,
    TableRow,
    Footnote,
    Preformatted,
}
