using System.Collections.Immutable;
using System.Text;

namespace Archive.Documents.Reading;

/// <summary>
/// Gathers a passage's runs so that one text has one form: neighbours of equal style are one run, and none is empty.
/// </summary>
internal sealed class RunCollector
{
    private readonly ImmutableArray<Run>.Builder runs = ImmutableArray.CreateBuilder<Run>();
    private readonly StringBuilder letters = new();
    private RunStyle style;
    private string? link;

    /// <summary>UTF-16 units of letters added so far.</summary>
    public int Length { get; private set; }

    /// <summary>Runs without the line end of the source they may end with.</summary>
    public static ImmutableArray<Run> TrimLineEnd(ImmutableArray<Run> runs) =>
        runs is [.., Run.Letters { Content: [.., '\n'] } last]
            ? last.Content.Length == 1
                ? TrimLineEnd(runs[..^1])
                : [.. runs[..^1], last with { Content = last.Content[..^1] }]
            : runs;

    public static ImmutableArray<Run> Join(
        ImmutableArray<Run> before,
        string separator,
        ImmutableArray<Run> after
    )
    {
        var joined = new RunCollector();
        foreach (var run in (ReadOnlySpan<Run>)[.. before, new Run.Letters(separator), .. after])
        {
            if (run is Run.Letters letters)
            {
                joined.Add(letters.Content, letters.Style, letters.Link);
            }
            else
            {
                joined.Add(run);
            }
        }
        return joined.ToImmutable();
    }

    /// <summary>Whether what was added so far ends a line, or is nothing.</summary>
    public bool IsAtLineStart { get; private set; } = true;

    public void Add(ReadOnlySpan<char> content, RunStyle contentStyle, string? contentLink)
    {
        if (content.IsEmpty)
        {
            return;
        }
        if (contentStyle != style || contentLink != link)
        {
            Flush();
            style = contentStyle;
            link = contentLink;
        }
        letters.Append(content);
        Length += content.Length;
        IsAtLineStart = content[^1] is '\n';
    }

    public void Add(Run run)
    {
        Flush();
        runs.Add(run);
        IsAtLineStart = run is Run.LineBreak || (run is Run.PageMark && IsAtLineStart);
    }

    public ImmutableArray<Run> ToImmutable()
    {
        Flush();
        return runs.ToImmutable();
    }

    private void Flush()
    {
        if (letters.Length > 0)
        {
            runs.Add(new Run.Letters(letters.ToString(), style, link));
            letters.Clear();
        }
    }
}
