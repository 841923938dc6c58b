using System.Text.RegularExpressions;
using Archive.Text;

namespace Archive.Pdf;

/// <summary>A quotation's words on one line, as a comment and the citation sheet show them.</summary>
internal static partial class QuotedWords
{
    public static string Of(string text, TextSpan span) =>
        Spaces().Replace(span.Of(text).Trim(), " ");

    /// <summary>What the highlight of a quotation says: its note, else the words.</summary>
    public static string ContentsOf(CopyRequest request, MarkedQuotation quotation) =>
        string.IsNullOrWhiteSpace(quotation.Note)
            ? Of(request.Text.Text, quotation.Span)
            : quotation.Note;

    /// <summary>Its first and last words where it is long, with an ellipsis for those between.</summary>
    public static string Shortened(string text, TextSpan span, int longest)
    {
        var words = Of(text, span);
        if (words.Length <= longest)
        {
            return words;
        }
        var half = (longest - 3) / 2;
        var head = words.LastIndexOf(' ', half);
        var tail = words.IndexOf(' ', words.Length - half);
        return $"{(head > 0 ? words[..head] : Characters.Head(words, half))} … {(tail > 0 ? words[(tail + 1)..] : Characters.Tail(words, half))}";
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
