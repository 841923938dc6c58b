using Archive.Text;

namespace Archive.Quotations;

/// <summary>What became of the words that a link names. The shapes nested here are all there are.</summary>
public abstract record AnchorPlace
{
    private AnchorPlace() { }

    /// <summary>They stand where the link says.</summary>
    public sealed record Standing(TextSpan Span) : AnchorPlace;

    /// <summary>The link names a place and not its words: what stands there now may be something else.</summary>
    public sealed record Unchecked(TextSpan Span) : AnchorPlace;

    /// <summary>They stand elsewhere: the document has been corrected.</summary>
    /// <param name="IsSure">Whether what stands around them is what stood there, or they stand nowhere else.</param>
    public sealed record Moved(TextSpan Span, bool IsSure) : AnchorPlace;

    /// <summary>They stand nowhere in the document.</summary>
    /// <param name="Nearest">The place whose words come nearest; null where none comes near.</param>
    public sealed record Gone(TextSpan? Nearest) : AnchorPlace;
}
