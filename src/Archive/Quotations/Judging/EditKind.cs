namespace Archive.Quotations.Judging;

/// <summary>What a quoter did between two words that stand as they are.</summary>
internal enum EditKind
{
    Replaced,
    Omitted,
    Added,

    /// <summary>Went on at a place that does not follow.</summary>
    Jump,

    /// <summary>Nothing: the source's word is no known word, and may stand for the quoted one.</summary>
    Slip,
}
