namespace Archive.Documents.Writing;

/// <summary>A part of a passage on its way to Markdown. The shapes nested here are all there are.</summary>
internal abstract record Piece
{
    private Piece() { }

    /// <summary>Letters, and how each of them is to be written.</summary>
    public sealed record Text(string Letters) : Piece
    {
        /// <summary>One a UTF-16 unit of <see cref="Letters"/>.</summary>
        public LetterForm[] Forms { get; } = new LetterForm[Letters.Length];
    }

    /// <summary>What opens or closes emphasis: one or two equal signs.</summary>
    public sealed record Delimiter(string Signs, bool Opens) : Piece;

    /// <summary>Markdown that stands as it is: a code span, a bracket of a link, a footnote's call.</summary>
    public sealed record Raw(string Markdown) : Piece;

    /// <summary>A line end that the author set.</summary>
    public sealed record Break : Piece;
}
