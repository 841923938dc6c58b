using Archive.Text;

namespace Archive.Documents;

/// <summary>
/// Words of a document as a link names them: where they stood when it was made, and the words themselves. So they are found
/// again, or missed, when the document has been corrected.
/// </summary>
/// <param name="Span">Of the document's text as it was.</param>
/// <param name="Words">Null in links made before links carried them.</param>
/// <param name="Before">What stood right before the words, by which they are told from others like them; or nothing.</param>
/// <param name="After">What stood right after them.</param>
/// <remarks>The names of the W3C's selectors are TextPositionSelector and TextQuoteSelector.</remarks>
public sealed record Anchor(
    TextSpan Span,
    AnchorWords? Words,
    string Before = "",
    string After = ""
)
{
    /// <summary>In UTF-16 units: of longer words a link carries the ends and a digest.</summary>
    public const int LongestWords = 160;

    // So few are soon found in another place, once their own is corrected away.
    private const int FewWords = 40;

    private const int ShortestContext = 32;
    private const int LongestContext = 128;

    /// <summary>With as much around the words as tells them from the document's others.</summary>
    public static Anchor Of(DocumentText document, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = document.Text;
        var whole = WholeCharacters(text, span);
        var anchor = new Anchor(whole, AnchorWords.Of(whole.Of(text), LongestWords));
        if (whole.Length > FewWords && !Repeats(text, whole))
        {
            return anchor;
        }
        var context = ShortestContext;
        while (context < LongestContext && Repeats(text, Around(text, whole, context)))
        {
            context *= 2;
        }
        return anchor.In(text, context);
    }

    /// <summary>Of a whole passage, briefly: a page has hundreds of these.</summary>
    public static Anchor OfPassage(DocumentText document, Passage passage)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(passage);
        var anchor = new Anchor(passage.Span, AnchorWords.Of(passage.Text, FewWords));
        return passage.Text.Length > FewWords ? anchor : anchor.In(document.Text, ShortestContext);
    }

    private Anchor In(string text, int context)
    {
        var around = Around(text, Span, context);
        return this with
        {
            Before = text[around.Start..Span.Start],
            After = text[Span.End..around.End],
        };
    }

    private static TextSpan Around(string text, TextSpan span, int context) =>
        WholeCharacters(
            text,
            new TextSpan(
                Math.Max(0, span.Start - context),
                Math.Min(text.Length, span.End + context)
            )
        );

    private static bool Repeats(string text, TextSpan span)
    {
        var words = span.Of(text);
        return text.IndexOf(words, StringComparison.OrdinalIgnoreCase) != span.Start
            || text.IndexOf(words, span.Start + 1, StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private static TextSpan WholeCharacters(string text, TextSpan span)
    {
        return new TextSpan(
            IsInside(span.Start) ? span.Start - 1 : span.Start,
            IsInside(span.End) ? span.End + 1 : span.End
        );

        bool IsInside(int at) =>
            at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);
    }
}
