using System.Collections.Immutable;
using Archive.Description.Letters;
using Archive.Documents;
using Archive.Originals.Papers;

namespace Archive.Importing.Mail;

/// <summary>Plain letters of a message → blocks: lines that begin with "&gt;" are quoted, what stands below "-- " is the signature.</summary>
internal static class QuotedText
{
    private const string SignatureMark = "--";

    public static ImmutableArray<Block> Read(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(Part).ToList();
        Unescape(lines);
        return Read(lines, 0, lines.Count, 0);
    }

    private static ImmutableArray<Block> Read(
        List<(int Depth, string Text)> lines,
        int from,
        int to,
        int depth
    )
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        while (from < to)
        {
            var isQuoted = lines[from].Depth > depth;
            var end = from + 1;
            while (end < to && lines[end].Depth > depth == isQuoted)
            {
                end++;
            }
            if (isQuoted)
            {
                var inner = Read(lines, from, end, depth + 1);
                if (!inner.IsEmpty)
                {
                    blocks.Add(new Block.Quote(inner));
                }
            }
            else
            {
                AddOwn(blocks, lines[from..end].ConvertAll(line => line.Text));
            }
            from = end;
        }
        return blocks.ToImmutable();
    }

    private static void AddOwn(ImmutableArray<Block>.Builder blocks, List<string> lines)
    {
        var mark = lines.FindLastIndex(line => line.TrimEnd() == SignatureMark);
        var written = mark < 0 ? lines : lines[..mark];
        blocks.AddRange(PlainLetter.Read(string.Join('\n', MessageBelow.Parted(written))).Body);
        if (mark >= 0)
        {
            blocks.Add(new Block.Divider());
            AddSignature(blocks, string.Join('\n', lines[(mark + 1)..]));
        }
    }

    // Its lines are lines.
    private static void AddSignature(ImmutableArray<Block>.Builder blocks, string text)
    {
        var runs = new PaperRuns();
        foreach (var line in TextLines.Of(text))
        {
            if (line.FollowsBlank && !runs.IsEmpty)
            {
                blocks.Add(new Block.Paragraph(runs.Take()));
            }
            runs.Break();
            runs.Add(line.Text);
        }
        if (!runs.IsEmpty)
        {
            blocks.Add(new Block.Paragraph(runs.Take()));
        }
    }

    private static (int Depth, string Text) Part(string line)
    {
        var depth = 0;
        var at = 0;
        while (at < line.Length && depth < PaperBody.Deepest)
        {
            var next = at;
            while (depth > 0 && next < line.Length && next < at + 1 && line[next] is ' ')
            {
                next++;
            }
            if (next >= line.Length || line[next] is not '>')
            {
                break;
            }
            depth++;
            at = next + 1;
        }
        return (
            depth,
            depth > 0 && at < line.Length && line[at] is ' ' ? line[(at + 1)..] : line[at..]
        );
    }

    // A mailbox puts "&gt;" before "From" where a line begins with it; nobody quoted anything then.
    private static void Unescape(List<(int Depth, string Text)> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (
                lines[i] is (1, var text)
                && text.StartsWith("From ", StringComparison.Ordinal)
                && (i == 0 || lines[i - 1].Depth == 0)
                && (i + 1 == lines.Count || lines[i + 1].Depth == 0)
            )
            {
                lines[i] = (0, text);
            }
        }
    }
}
