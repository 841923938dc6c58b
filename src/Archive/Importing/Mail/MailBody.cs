using System.Collections.Immutable;
using Archive.Description.Letters;
using Archive.Documents;
using Archive.Originals.Mail;
using Archive.Originals.Papers;

namespace Archive.Importing.Mail;

/// <summary>The parts of a message → the body of a document; what it answers or passes on is set apart as quoted.</summary>
internal static class MailBody
{
    public static ImmutableArray<Block> Of(ImmutableArray<MailText> parts)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var part in parts)
        {
            var read = part.Body is { } body ? PaperBody.Read(body) : QuotedText.Read(part.Plain!);
            blocks.AddRange(SetApart(read));
        }
        return blocks.ToImmutable();
    }

    // From the heading of the message below on, all is that message's.
    private static ImmutableArray<Block> SetApart(ImmutableArray<Block> blocks)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is not Block.Paragraph paragraph)
            {
                continue;
            }
            var text = TextOf(paragraph);
            var begins =
                MessageBelow.IsSeparator(text) ? i + 1
                : IsHeading(blocks, i) ? i
                : blocks.Length;
            if (begins < blocks.Length && (begins > 0 || i > 0))
            {
                return [.. blocks[..begins], new Block.Quote(blocks[begins..])];
            }
        }
        return blocks;
    }

    // Its lines may be paragraphs of their own.
    private static bool IsHeading(ImmutableArray<Block> blocks, int from)
    {
        const int most = 6;
        var found = new HashSet<string>();
        foreach (
            var line in blocks
                .Skip(from)
                .Take(most)
                .OfType<Block.Paragraph>()
                .SelectMany(paragraph => TextOf(paragraph).Split('\n'))
                .Select(line => line.TrimStart('*', '_', ' '))
                .Where(line => line.Length > 0)
                .Take(2 * most)
        )
        {
            var key = MessageBelow.KeyOf(line);
            if (found.Count == 0 && key != "From:")
            {
                return false;
            }
            found.Add(key ?? "");
        }
        return found.Contains("Subject:") && (found.Contains("Sent:") || found.Contains("Date:"));
    }

    private static string TextOf(Block.Paragraph paragraph) =>
        string.Concat(paragraph.Runs.Select(run => run.Text));
}
