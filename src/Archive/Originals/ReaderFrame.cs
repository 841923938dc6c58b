namespace Archive.Originals;

/// <summary>What begins each thing that the child says.</summary>
internal enum ReaderFrame : byte
{
    /// <summary>A part is begun: its number.</summary>
    Step = 1,

    /// <summary>The answer: its length, its bytes.</summary>
    Answer,

    /// <summary>The format refuses: the length of a sentence in UTF-8, and it.</summary>
    Refusal,

    Broken,

    OutOfMemory,

    TooDeep,
}
