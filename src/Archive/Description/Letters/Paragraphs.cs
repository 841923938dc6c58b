using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Documents;

namespace Archive.Description.Letters;

/// <summary>
/// Lines → paragraphs, every word in its place. Where the longest line is longer than a page is wide, a line is a
/// paragraph; else lines run on until one is short. The lines of an address and of a signature stay lines of one paragraph.
/// </summary>
internal static partial class Paragraphs
{
    /// <summary>A text with a longer line was not broken to fit a page.</summary>
    public const int WidestPage = 110;

    public static ImmutableArray<Block> Of(ImmutableArray<TextLine> lines, LetterParts parts)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var width = lines.Select(line => line.Text.Length).DefaultIfEmpty().Max();
        for (var first = 0; first < lines.Length; )
        {
            var end = first + 1;
            var isWrapped = false;
            while (end < lines.Length && Continues(lines, end, parts, width, out var wraps))
            {
                isWrapped |= wraps;
                end++;
            }
            Add(blocks, lines.AsSpan()[first..end], isWrapped);
            first = end;
        }
        return blocks.ToImmutable();
    }

    private static bool Continues(
        ImmutableArray<TextLine> lines,
        int at,
        LetterParts parts,
        int width,
        out bool wraps
    )
    {
        wraps = false;
        if (lines[at].FollowsBlank)
        {
            return false;
        }
        if (IsInBlock(at, parts))
        {
            return true;
        }
        var before = lines[at - 1].Text;
        wraps =
            width <= WidestPage
            && before.Length >= width * 7 / 10
            && lines[at].Indent <= lines[at - 1].Indent
            && !Item().IsMatch(lines[at].Text)
            && at != parts.Salutation
            && at != parts.Closing;
        return wraps;
    }

    // The addressee's block, and what stands under the closing.
    private static bool IsInBlock(int at, LetterParts parts) =>
        (parts.Salutation is int salutation && at > (parts.DateLine ?? -1) + 1 && at < salutation)
        || (parts.Closing is int closing && at > closing + 1);

    private static void Add(
        ImmutableArray<Block>.Builder blocks,
        ReadOnlySpan<TextLine> lines,
        bool isWrapped
    )
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        if (isWrapped)
        {
            runs.Add(new Run.Letters(string.Join('\n', lines.ToArray().Select(line => line.Text))));
        }
        else
        {
            foreach (var line in lines)
            {
                if (runs.Count > 0)
                {
                    runs.Add(new Run.LineBreak());
                }
                runs.Add(new Run.Letters(line.Text));
            }
        }
        blocks.Add(new Block.Paragraph(runs.ToImmutable()));
    }

    [GeneratedRegex(
        @"^([*•·–-]|\(?(\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)])\s",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Item();
}
