using System.Collections.Immutable;
using Archive.Text;

namespace Archive.Quotations;

/// <summary>
/// Words that an article gives as somebody else's, where they stand, and whose it says they are. Made by
/// <see cref="QuotationExtractor"/>; spans are of the article.
/// </summary>
/// <param name="Text">The article's letters at <paramref name="Span"/>, without the marks around them.</param>
public sealed record Quotation(string Text, TextSpan Span, QuotationKind Kind, Speaker? Speaker)
{
    /// <summary>
    /// What of <see cref="Span"/> is quoted: a part a paragraph, in order, without the marks that open it again.
    /// </summary>
    public required ImmutableArray<TextSpan> Parts { get; init; }

    /// <summary>With the marks around it; the same as <see cref="Span"/> where there are none.</summary>
    public required TextSpan Outer { get; init; }

    /// <summary>Whether its end is marked; otherwise it is taken to end where its paragraph, or its sentence, does.</summary>
    public required bool IsClosed { get; init; }

    /// <summary>Whether it is words of somebody that a source can be sought for.</summary>
    public bool IsJudged => Kind is QuotationKind.Direct or QuotationKind.Block;

    /// <summary>The words to look for: the parts, a line each.</summary>
    public string WordsIn(string article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return string.Join('\n', Parts.Select(part => part.Of(article)));
    }
}
