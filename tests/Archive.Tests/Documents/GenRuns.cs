using System.Collections.Immutable;
using Archive.Documents;
using CsCheck;
using static Archive.Tests.Documents.GenLetters;

namespace Archive.Tests.Documents;

/// <summary>Runs of letters in every style, with links, footnote calls, line ends and page marks, as the reader would make them.</summary>
internal static class GenRuns
{
    private static readonly Gen<string> Link = Among(
        "https://example.org/a?b=c&amp;d=(e)_f_*g*",
        "http://x.y",
        "mailto:a@b.c",
        "other.pdf",
        "#p12",
        "?q=a&copy;",
        "/a/b%20c"
    );

    private static readonly Gen<RunStyle> Style = Gen.Frequency(
        (3, Gen.Const(RunStyle.Plain)),
        (2, Gen.Int[0, 15].Select(bits => (RunStyle)bits))
    );

    private static Gen<Run> Run(bool isOneLine) =>
        Gen.Frequency(
            (
                8,
                Gen.Select(
                        isOneLine
                            ? Letters
                            : Gen.OneOf(
                                Letters,
                                Gen.Select(Letters, Letters, (a, b) => a + "\n" + b)
                            ),
                        Style,
                        Link.Null()
                    )
                    .Select((content, style, link) => (Run)new Run.Letters(content, style, link))
            ),
            (1, Gen.Const((Run)new Run.LineBreak())),
            (1, Among("1", "2", "*", "n-1").Select(label => (Run)new Run.FootnoteCall(label))),
            (1, Gen.Int[1, 99].Select(page => (Run)new Run.PageMark(page)))
        );

    public static Gen<ImmutableArray<Run>> Runs(bool isOneLine) =>
        Run(isOneLine).List[1, 6].Select(Canonical).Where(runs => !runs.IsEmpty);

    public static readonly Gen<ImmutableArray<Run>> Cell = Run(isOneLine: true)
        .List[0, 3]
        .Select(runs => Merge(runs));

    // What the reader never makes is taken out: empty letters, equal neighbours, page marks at the edges, line ends
    // in code, lone line ends.
    private static ImmutableArray<Run> Canonical(IEnumerable<Run> runs)
    {
        var merged = Merge(runs);
        var start = merged.TakeWhile(run => run is Archive.Documents.Run.PageMark).Count();
        var end = merged.Length;
        while (end > start && merged[end - 1] is Archive.Documents.Run.PageMark)
        {
            end--;
        }
        return merged[start..end];
    }

    private static ImmutableArray<Run> Merge(IEnumerable<Run> runs)
    {
        var merged = new List<Run>();
        foreach (var run in runs.Select(WithoutLineEndsInCode))
        {
            if (
                run is Run.Letters next
                && merged.LastOrDefault() is Run.Letters last
                && last.Style == next.Style
                && last.Link == next.Link
            )
            {
                merged[^1] = last with { Content = last.Content + next.Content };
            }
            else
            {
                merged.Add(run);
            }
        }
        return [.. merged];
    }

    private static Run WithoutLineEndsInCode(Run run) =>
        run is Run.Letters letters && letters.Style.HasFlag(RunStyle.Code)
            ? letters with
            {
                Content = letters.Content.Replace('\n', ' '),
            }
            : run;
}
