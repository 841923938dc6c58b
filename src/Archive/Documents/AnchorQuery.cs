using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Archive.Text;

namespace Archive.Documents;

/// <summary>
/// Anchors ↔ the part of an address that names them: <c>mark=START-END&amp;text=WORDS</c>, and <c>prefix</c> and <c>suffix</c>
/// where there are others like them. Values of one number belong together: the second <c>text</c> is the second mark's.
/// </summary>
public static class AnchorQuery
{
    public const string Mark = "mark";
    public const string Text = "text";
    public const string Prefix = "prefix";
    public const string Suffix = "suffix";

    // An address that is longer breaks in mail and in spreadsheets.
    private const int LongestQuery = 1800;

    // In UTF-16 units of the words, tried until the query is short enough.
    private static readonly ImmutableArray<int> Lengths = [Anchor.LongestWords, 90, 60, 30];

    /// <summary>Without the question mark. Bounded: the more words, the less of each; where too many, without their surroundings.</summary>
    public static string Of(IEnumerable<Anchor> anchors)
    {
        var all = anchors.ToImmutableArray();
        var query = "";
        foreach (var longest in Lengths)
        {
            query = Written(all, longest, hasContext: true);
            if (query.Length <= LongestQuery)
            {
                return query;
            }
        }
        return Written(all, Lengths[^1], hasContext: false);
    }

    /// <param name="mark">A place as START-END.</param>
    /// <returns>Null where it is none.</returns>
    public static Anchor? Read(string? mark, string? text, string? prefix, string? suffix) =>
        ReadSpan(mark) is { } span
            ? new Anchor(span, AnchorWords.Read(text), prefix ?? "", suffix ?? "")
            : null;

    private static string Written(ImmutableArray<Anchor> anchors, int longest, bool hasContext)
    {
        var query = new StringBuilder();
        var hasWords = anchors.Any(anchor => anchor.Words is not null);
        hasContext &= anchors.Any(anchor => anchor.Before.Length + anchor.After.Length > 0);
        foreach (var anchor in anchors)
        {
            Add(
                Mark,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{anchor.Span.Start}-{anchor.Span.End}"
                )
            );
            if (hasWords)
            {
                Add(Text, Shortened(anchor.Words, longest));
            }
            if (hasContext)
            {
                Add(Prefix, anchor.Before);
                Add(Suffix, anchor.After);
            }
        }
        return query.ToString();

        void Add(string name, string value) =>
            query
                .Append(query.Length == 0 ? "" : "&")
                .Append(name)
                .Append('=')
                .Append(Uri.EscapeDataString(value));
    }

    private static string Shortened(AnchorWords? words, int longest) =>
        words switch
        {
            AnchorWords.Whole(var text) => AnchorWords.Of(text, longest).ToString(),
            AnchorWords.Ends(var head, var digest, var tail) => new AnchorWords.Ends(
                AnchorWords.Of(head, longest) is AnchorWords.Ends first ? first.Head : head,
                digest,
                AnchorWords.Of(tail, longest) is AnchorWords.Ends last ? last.Tail : tail
            ).ToString(),
            _ => "",
        };

    private static TextSpan? ReadSpan(string? value) =>
        value?.Split('-') is [var first, var last]
        && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
        && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var end)
        && start < end
            ? new TextSpan(start, end)
            : null;
}
