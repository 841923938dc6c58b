namespace Archive.Pdf;

/// <summary>What the pages before a citation sheet are. The shapes nested here are all there are.</summary>
internal abstract record SheetBase
{
    private SheetBase() { }

    /// <param name="Why">A sentence where they were to be the original's, and are not.</param>
    public sealed record Typeset(string? Why) : SheetBase;

    /// <param name="Length">Of the original, in bytes.</param>
    /// <param name="IsRecognised">Words of it were recognised by a program, and so were their places.</param>
    public sealed record Original(int Length, bool IsRecognised) : SheetBase;
}
