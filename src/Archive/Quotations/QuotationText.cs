using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Text;

namespace Archive.Quotations;

/// <summary>
/// A quotation as its quoter wrote it: its words, and the edits it marks itself (ellipses, square brackets). Read from
/// the letters between the quotation marks; what an <see cref="Aligner"/> lays against a document.
/// </summary>
public sealed partial class QuotationText
{
    private const char NoLetter = '\u200B';

    private QuotationText(string source, ImmutableArray<QuotedWord> words)
    {
        Source = source;
        Words = words;
    }

    public string Source { get; }

    /// <summary>Spans are of <see cref="Source"/>.</summary>
    public ImmutableArray<QuotedWord> Words { get; }

    public bool HasMarkedEdits =>
        Words.Any(word => word.IsBracketed || word.IsPartlyBracketed || word.FollowsOmission);

    /// <remarks>Linear in the text: the patterns are matched without backtracking.</remarks>
    public static QuotationText Read(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var letters = source.ToCharArray();
        var omissions = Omissions(source);
        var omissionEnds = new List<int>();
        foreach (var omission in omissions)
        {
            omissionEnds.Add(omission.End);
            Array.Fill(letters, ' ', omission.Start, omission.Length);
        }
        var brackets = new List<TextSpan>();
        var partial = new List<TextSpan>();
        foreach (Match match in Bracket().Matches(new string(letters)))
        {
            var span = new TextSpan(match.Index, match.Index + match.Length);
            var isPart = IsLetterAt(source, span.Start - 1) || GoesOnAt(source, span.End);
            letters[span.Start] = letters[span.End - 1] = isPart ? NoLetter : ' ';
            if (Sic().IsMatch(match.Value))
            {
                Array.Fill(letters, ' ', span.Start, span.Length);
            }
            else if (!IsFootnoteCall(source, match))
            {
                (isPart ? partial : brackets).Add(span);
            }
            else
            {
                Array.Fill(letters, ' ', span.Start, span.Length);
            }
        }
        return new QuotationText(
            source,
            [
                .. Mark(
                    Archive.Text.Words.Read(new string(letters), HyphenReading.Parted),
                    omissionEnds,
                    brackets,
                    partial
                ),
            ]
        );
    }

    // Each with the blanks and the brackets around it. Those are no part of the pattern: of patterns that begin with what
    // may be absent, the engine that does not backtrack loses matches.
    private static IEnumerable<TextSpan> Omissions(string source)
    {
        var from = 0;
        foreach (Match match in Ellipsis().Matches(source))
        {
            var (start, end) = (match.Index, match.Index + match.Length);
            while (start > from && source[start - 1] is ' ' or '\t')
            {
                start--;
            }
            while (end < source.Length && source[end] is ' ' or '\t')
            {
                end++;
            }
            start -= start > from && source[start - 1] is '[' or '(' ? 1 : 0;
            end += end < source.Length && source[end] is ']' or ')' ? 1 : 0;
            yield return new TextSpan(start, end);
            from = end;
        }
    }

    private static IEnumerable<QuotedWord> Mark(
        IReadOnlyList<Word> words,
        List<int> omissionEnds,
        List<TextSpan> brackets,
        List<TextSpan> partial
    )
    {
        var omission = 0;
        var bracket = 0;
        var part = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var span = words[i].Span;
            var follows = false;
            for (
                ;
                omission < omissionEnds.Count && omissionEnds[omission] <= span.Start;
                omission++
            )
            {
                follows = i > 0;
            }
            for (; bracket < brackets.Count && brackets[bracket].End <= span.Start; bracket++) { }
            for (; part < partial.Count && partial[part].End <= span.Start; part++) { }
            // Of "[the agency]'s" the first word is bracketed, the second only in part.
            var isInPartial = part < partial.Count && partial[part].Overlaps(span);
            var isWhollyInPartial = isInPartial && partial[part].Contains(span);
            yield return new QuotedWord(
                words[i],
                bracket < brackets.Count && brackets[bracket].Contains(span) ? bracket + 1
                    : isWhollyInPartial ? brackets.Count + part + 1
                    : 0,
                isInPartial && !isWhollyInPartial,
                follows
            );
        }
    }

    // "[t]he", and "[it]'s".
    private static bool GoesOnAt(string text, int at) =>
        IsLetterAt(text, at)
        || (at < text.Length && text[at] is '\'' or '’' && IsLetterAt(text, at + 1));

    private static bool IsLetterAt(string text, int at) =>
        at >= 0 && at < text.Length && char.IsLetter(text[at]);

    // "300.[1]" and "it[24] is" call a footnote that the quoter copied along.
    private static bool IsFootnoteCall(string source, Match bracket) =>
        bracket.Index > 0
        && !char.IsWhiteSpace(source[bracket.Index - 1])
        && bracket.ValueSpan[1..^1].IndexOfAnyExceptInRange('0', '9') < 0;

    [GeneratedRegex(
        @"…|\.([ \u00A0\u202F]?\.){2,3}|\*[ \u00A0]\*[ \u00A0]\*",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Ellipsis();

    [GeneratedRegex(@"\[[^\[\]\n]{0,200}\]", RegexOptions.NonBacktracking)]
    private static partial Regex Bracket();

    [GeneratedRegex(
        @"^\[\s*sic\.?\s*\]$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Sic();
}
