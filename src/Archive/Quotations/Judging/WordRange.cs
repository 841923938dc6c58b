namespace Archive.Quotations.Judging;

/// <summary>Numbers of words, half-open, of a quotation or of a document.</summary>
internal readonly record struct WordRange(int Start, int End)
{
    public int Count => End - Start;

    public bool IsEmpty => End <= Start;
}
