using Archive.Documents;
using Archive.Text;

namespace Archive.Quotations.Attributions;

/// <summary>
/// Where a document names somebody who is no author of it: beside a passage the words may be that one's, told without
/// marks; in a short line (a letterhead, a signature) that one may be an author whom its front matter leaves out.
/// </summary>
internal sealed class NamesInText(Document document, DocumentText text)
{
    private const int LongestLine = 90;

    private readonly Lazy<HashSet<string>> inLines = new(() =>
        [
            .. Archive.Text.Words.Read(document.Title).Select(word => word.Text),
            .. text
                .Passages.Where(passage =>
                    passage.Text.Length <= LongestLine && !IsSalutation(passage.Text)
                )
                .SelectMany(WordsOf),
        ]
    );

    public bool Has(string name, TextSpan place) =>
        inLines.Value.Contains(name)
        || Near(place).Any(passage => WordsOf(passage).Contains(name, StringComparer.Ordinal));

    private IEnumerable<Passage> Near(TextSpan place)
    {
        var within = text.PassagesIn(place).ToArray();
        if (within.Length == 0)
        {
            return [];
        }
        var first = Math.Max(0, within[0].Number - 2);
        var end = Math.Min(text.Passages.Length, within[^1].Number + 1);
        return text.Passages.Skip(first).Take(end - first);
    }

    private static bool IsSalutation(string line) =>
        line.StartsWith("Dear ", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> WordsOf(Passage passage) =>
        Archive.Text.Words.Read(passage.Text).Select(word => word.Text);
}
