using System.Collections.Immutable;
using Archive.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Archive.Documents.Reading;

/// <summary>Markdig's inlines → the runs of a passage.</summary>
/// <param name="isOneLine">Whether the passage is a heading or a cell, where a line end of the source is a space.</param>
internal sealed class RunReader(IReadOnlySet<string> footnotes, bool isOneLine)
{
    private readonly RunCollector runs = new();

    // Inlines may be nested by the thousand, so they are walked without recursion.
    private readonly Stack<Level> levels = new();

    /// <summary>What was replaced that the author wrote by its number ("&#xFFFE;"); null where nothing was.</summary>
    public UnfitCharacters? Unfit { get; private set; }

    public ImmutableArray<Run> Read(LeafBlock leaf)
    {
        var inlines = leaf.Inline ?? ReadPlain(leaf);
        levels.Push(new Level(inlines?.FirstChild, RunStyle.Plain, null));
        while (levels.TryPop(out var level))
        {
            if (level.Next is { } inline)
            {
                levels.Push(level with { Next = inline.NextSibling });
                Add(inline, level.Style, level.Link);
            }
            else if (level.IfNothing is not null && runs.Length == level.LengthBefore)
            {
                runs.Add(level.IfNothing, level.Style, level.Link);
            }
            else
            {
                runs.Add(level.After, level.Style, level.Link);
            }
        }
        return runs.ToImmutable();
    }

    // What SignLimit held back.
    private static ContainerInline? ReadPlain(LeafBlock leaf) =>
        Markdown
            .Parse(leaf.Lines.ToString(), BodySyntax.PlainPassage)
            .OfType<ParagraphBlock>()
            .FirstOrDefault()
            ?.Inline;

    private void Add(Inline inline, RunStyle style, string? link)
    {
        switch (inline)
        {
            case LiteralInline literal:
                runs.Add(literal.Content.AsSpan(), style, link);
                break;
            case HtmlEntityInline entity:
                AddEntity(entity, style, link);
                break;
            case LineBreakInline { IsHard: true }:
                runs.Add(new Run.LineBreak());
                break;
            case LineBreakInline:
                AddLineEnd(style, link);
                break;
            case CodeInline code:
                runs.Add(code.Content.Replace('\n', ' '), style | RunStyle.Code, link);
                break;
            case PageMarkInline mark:
                runs.Add(new Run.PageMark(mark.Page));
                break;
            case SilentInline:
                break;
            case FootnoteCallInline call when footnotes.Contains(call.Label):
                runs.Add(new Run.FootnoteCall(call.Label));
                break;
            case FootnoteCallInline call:
                runs.Add(FootnoteSyntax.Write(call.Label), style, link);
                break;
            case AutolinkInline autolink:
                AddAutolink(autolink, style, link);
                break;
            case EmphasisInline emphasis:
                levels.Push(new Level(emphasis.FirstChild, style | StyleOf(emphasis), link));
                break;
            case LinkInline found:
                AddLink(found, style, link);
                break;
            case DelimiterInline delimiter:
                runs.Add(delimiter.ToLiteral(), style, link);
                levels.Push(new Level(delimiter.FirstChild, style, link));
                break;
            default:
                throw new InvalidOperationException($"No such inline: {inline.GetType().Name}.");
        }
    }

    private string Allow(string text)
    {
        var allowed = Characters.Allow(text, out var unfit);
        Unfit ??= unfit;
        return allowed;
    }

    private static RunStyle StyleOf(EmphasisInline emphasis) =>
        emphasis.DelimiterChar is '~' ? RunStyle.Strikethrough
        : emphasis.DelimiterCount == 2 ? RunStyle.Strong
        : RunStyle.Emphasis;

    // An author who writes a line end as an entity sets it.
    private void AddEntity(HtmlEntityInline entity, RunStyle style, string? link)
    {
        var letters = Allow(
            entity.Transcoded.IsEmpty ? entity.Original.ToString() : entity.Transcoded.ToString()
        );
        if (letters is "\n")
        {
            runs.Add(new Run.LineBreak());
        }
        else
        {
            runs.Add(letters, style, link);
        }
    }

    // After a page mark on a line of its own within a paragraph, its line end is the mark's.
    private void AddLineEnd(RunStyle style, string? link)
    {
        if (!runs.IsAtLineStart)
        {
            runs.Add(isOneLine ? " " : "\n", style, link);
        }
    }

    private void AddAutolink(AutolinkInline autolink, RunStyle style, string? link)
    {
        var address = LinkAddress.Allow(autolink.IsEmail ? "mailto:" + autolink.Url : autolink.Url);
        if (address is null)
        {
            runs.Add($"<{Allow(autolink.Url)}>", style, link);
        }
        else
        {
            runs.Add(autolink.Url, style, link ?? address);
        }
    }

    private void AddLink(LinkInline found, RunStyle style, string? link)
    {
        var address = LinkAddress.Allow(found.Url);
        if (address is not null)
        {
            levels.Push(
                new Level(found.FirstChild, style, link ?? address)
                {
                    IfNothing = address,
                    LengthBefore = runs.Length,
                }
            );
            return;
        }
        runs.Add(found.IsImage ? "![" : "[", style, link);
        levels.Push(
            new Level(found.FirstChild, style, link)
            {
                After = $"]({Allow(found.Url ?? "")})".Replace('\n', ' '),
            }
        );
    }

    /// <summary>What is still to be read of one container, and what it is to be followed by.</summary>
    private readonly record struct Level(Inline? Next, RunStyle Style, string? Link)
    {
        public string? IfNothing { get; init; }

        public int LengthBefore { get; init; }

        public string? After { get; init; }
    }
}
