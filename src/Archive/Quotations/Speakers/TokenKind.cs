namespace Archive.Quotations.Speakers;

/// <summary>What a <see cref="Token"/> stands for.</summary>
internal enum TokenKind
{
    Word,

    /// <summary>A sign within a sentence.</summary>
    Sign,

    SentenceEnd,
    ParagraphEnd,

    /// <summary>A whole quotation: nobody is named inside it.</summary>
    Quotation,
}
