using Archive.Text;

namespace Archive.Quotations.Speakers;

/// <summary>A word, a sign or a quotation of an article, as the search for speakers reads it.</summary>
/// <param name="Text">A word as written, without "'s"; a sign. Empty for what has no letters of its own.</param>
/// <param name="Quotation">Which quotation of the article, from 0; otherwise -1.</param>
internal readonly record struct Token(TokenKind Kind, string Text, TextSpan Span, int Quotation)
{
    /// <summary>Written with "'s" or after an s with an apostrophe.</summary>
    public bool IsPossessive { get; init; }

    public bool IsWord => Kind is TokenKind.Word;

    public bool IsCapitalised => IsWord && char.IsUpper(Text[0]);

    public bool Is(string sign) => Kind is TokenKind.Sign && Text == sign;
}
