using System.Text.RegularExpressions;
using Archive.Documents;
using Archive.Text;

namespace Archive.Quotations;

/// <summary>
/// Recognises what stands between a document's words and is none of its sentences: page numbers, the heads and feet that
/// repeat around them, and footnotes. A quotation may pass over them in silence.
/// </summary>
internal static partial class RunningHead
{
    private const int MostLines = 4;
    private const int MostLettersOfLine = 80;
    private const int MostHeads = 2;

    /// <summary>Spans of the document's text, in order.</summary>
    public static IEnumerable<TextSpan> FindAll(DocumentText text)
    {
        var passages = text.Passages;
        var isPageBreak = passages.Select(IsPageBreak).ToArray();
        var repeated = Repeated(text);
        for (var i = 0; i < passages.Length; i++)
        {
            var passage = passages[i];
            if (
                passage.Kind is PassageKind.Footnote
                || isPageBreak[i]
                || (IsHead(passage) && StandsAtPageBreak(isPageBreak, i))
                || (repeated.Contains(Shape(passage.Text)) && i > 0 && BreaksOff(passages[i - 1]))
            )
            {
                yield return passage.Span;
                continue;
            }
            foreach (var line in Lines(passage.Text))
            {
                if (NamedPage().IsMatch(line.Of(passage.Text)))
                {
                    yield return line.Shift(passage.Span.Start);
                }
            }
        }
    }

    private static bool StandsAtPageBreak(bool[] isPageBreak, int passage)
    {
        for (var by = 1; by <= MostHeads; by++)
        {
            if (
                (passage >= by && isPageBreak[passage - by])
                || (passage + by < isPageBreak.Length && isPageBreak[passage + by])
            )
            {
                return true;
            }
        }
        return false;
    }

    // A name, an office, a date: short, and no sentence.
    private static bool IsHead(Passage passage) =>
        passage.Kind is PassageKind.Paragraph or PassageKind.Heading
        && passage.Text.Length <= MostLettersOfLine
        && passage.Text.TrimEnd() is { Length: > 0 } letters
        && (char.IsLetterOrDigit(letters[^1]) || letters[^1] is ')')
        && !Words.Read(letters).Any(word => Judging.WordKinds.IsNegation(word.Text));

    // A few short lines of which one numbers a page: "The Honorable …", "Page 2 of 5".
    private static bool IsPageBreak(Passage passage)
    {
        if (
            passage.Kind is not (PassageKind.Paragraph or PassageKind.Heading)
            || passage.Text.Length > MostLines * MostLettersOfLine
        )
        {
            return false;
        }
        var lines = Lines(passage.Text).Select(line => line.Of(passage.Text)).ToList();
        return lines.Count <= MostLines
            && lines.TrueForAll(line => line.Length <= MostLettersOfLine)
            && (
                lines.Exists(NamedPage().IsMatch)
                || (lines is [var only] && BareNumber().IsMatch(only))
            );
    }

    // Short passages that stand more than once, whatever number they have.
    private static HashSet<string> Repeated(DocumentText text)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. text
                .Passages.Where(passage =>
                    passage.Kind is PassageKind.Paragraph or PassageKind.Heading
                    && passage.Text.Length <= MostLettersOfLine
                )
                .Select(passage => Shape(passage.Text))
                .Where(shape => shape.Length > 0 && !seen.Add(shape)),
        ];
    }

    private static string Shape(string letters) =>
        letters.Length > MostLettersOfLine ? "" : Digits().Replace(letters.Trim(), "#");

    private static bool BreaksOff(Passage before) =>
        before.Text.TrimEnd() is { Length: > 0 } letters
        && (char.IsLetterOrDigit(letters[^1]) || letters[^1] is ',' or '-' or '–' or '—');

    private static IEnumerable<TextSpan> Lines(string letters)
    {
        for (var start = 0; start <= letters.Length; )
        {
            var end = letters.IndexOf('\n', start);
            end = end < 0 ? letters.Length : end;
            yield return new TextSpan(start, end);
            start = end + 1;
        }
    }

    [GeneratedRegex(
        @"^\s*([-–—|]\s*\d{1,4}\s*[-–—|]|[-–—|]?\s*page\s+\d{1,4}(\s*(of|/)\s*\d{1,4})?\s*[-–—|]?|\d{1,4}\s+of\s+\d{1,4})\s*$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex NamedPage();

    [GeneratedRegex(@"^\s*\d{1,4}\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex BareNumber();

    [GeneratedRegex(@"[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Digits();
}
