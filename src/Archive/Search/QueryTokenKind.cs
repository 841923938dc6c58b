namespace Archive.Search;

/// <summary>What a <see cref="QueryToken"/> is.</summary>
internal enum QueryTokenKind
{
    Word,
    Phrase,
    And,
    Or,
    Not,
    Open,
    Close,
}
