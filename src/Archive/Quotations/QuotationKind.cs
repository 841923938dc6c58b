namespace Archive.Quotations;

/// <summary>What the quotation marks of an article are there for.</summary>
public enum QuotationKind
{
    /// <summary>Somebody's words, within a paragraph's running text.</summary>
    Direct,

    /// <summary>Somebody's words, set apart by indentation or by the sign of a reply.</summary>
    Block,

    /// <summary>One to three words that the writer holds at arm's length. Too few to be judged.</summary>
    Phrase,

    /// <summary>The name of a bill, a report, a programme. Nobody's words.</summary>
    Title,
}
