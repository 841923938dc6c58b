using System.Collections.Immutable;
using Archive.Documents;
using CsCheck;

namespace Archive.Tests.Documents;

/// <summary>Documents of every shape the types allow, in the one form that <see cref="DocumentWriter"/> promises to keep.</summary>
internal static class GenDocument
{
    private static readonly Gen<string> Word = Gen.OneOf(
        Among(
            "a",
            "the",
            "Peña",
            "ﬁne",
            "1.",
            "23)",
            "#",
            "##",
            ">",
            "-",
            "---",
            "+",
            "*",
            "**",
            "***",
            "_",
            "__",
            "snake_case",
            "`",
            "```",
            "~",
            "~~",
            "~~~",
            "|",
            "a|b",
            "|---|",
            ":--",
            "[t]he",
            "[^1]",
            "[^1]:",
            "[x](y)",
            "![",
            "]",
            "](",
            "[a]:",
            "<b>",
            "</b>",
            "<script>",
            "<!-- page 2 -->",
            "<http://a.b>",
            "<a@b.c>",
            "&amp;",
            "&",
            "&#65;",
            "AT&T",
            "&nbsp",
            "\\",
            "\\*",
            "C:\\x",
            "😀",
            "é",
            "e\u0301",
            "\u00A0",
            "\u2003",
            "\u00AD",
            "\u200B",
            "“q”",
            "'",
            "\"",
            "=",
            "===",
            "$5",
            "%",
            "https://a.b/c_d_e",
            "www.a.b",
            "!",
            "{",
            "}",
            "漢字",
            "---|---",
            "(b)",
            ".",
            "…",
            "—",
            "10.",
            "1)",
            "\t",
            "  ",
            "+1",
            "'s",
            "x*y",
            "a_",
            "_a",
            "©",
            "€",
            "^",
            ":"
        ),
        Gen.Char["ab1 *_`~[]()!<>&\\|#-+.:\t"].Select(unit => unit.ToString())
    );

    private static readonly Gen<string> Spaced = Word.List[1, 6]
        .Select(words => string.Join(' ', words));

    private static readonly Gen<string> Words = Among("a", "the b", "c")
        .List[1, 3]
        .Select(words => string.Join(' ', words));

    private static readonly Gen<string> Letters = Gen.OneOf(
        Spaced,
        Word.List[1, 4].Select(string.Concat),
        Spaced.Select(text => text + " "),
        Spaced.Select(text => " " + text)
    );

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

    private static Gen<ImmutableArray<Run>> Runs(bool isOneLine) =>
        Run(isOneLine).List[1, 6].Select(Canonical).Where(runs => !runs.IsEmpty);

    private static readonly Gen<ImmutableArray<Run>> Cell = Run(isOneLine: true)
        .List[0, 3]
        .Select(runs => Merge(runs));

    /// <summary>What <see cref="Run.FootnoteCall"/>s in these documents call.</summary>
    public static readonly ImmutableArray<Block> Footnotes =
    [
        .. new[] { "1", "2", "*", "n-1" }.Select(label =>
            (Block)new Block.Footnote(label, [new Block.Divider()])
        ),
    ];

    public static readonly Gen<Block> Passage = Gen.OneOf(
        Runs(isOneLine: false).Select(runs => (Block)new Block.Paragraph(runs)),
        Gen.Select(Gen.Int[1, 6], Runs(isOneLine: true))
            .Select((level, runs) => (Block)new Block.Heading(level, runs)),
        Table()
    );

    private static readonly Gen<Block> Leaf = Gen.OneOf(
        Passage,
        Words.Select(text => (Block)new Block.Paragraph([new Run.Letters(text)])),
        Letters
            .List[0, 3]
            .Select(lines =>
                (Block)new Block.Preformatted(string.Join('\n', lines).Replace('\t', ' '))
            ),
        Gen.Const((Block)new Block.Divider()),
        Gen.Int[1, 999].Select(page => (Block)new Block.PageMark(page))
    );

    public static readonly Gen<ImmutableArray<Block>> Body = Gen.Recursive<ImmutableArray<Block>>(
        (depth, inner) =>
            depth > 3
                ? Leaf.List[1, 2].Select(blocks => blocks.ToImmutableArray())
                : Gen.Frequency((4, Leaf), (2, Container(inner)))
                    .List[1, 4]
                    .Select(blocks => blocks.ToImmutableArray())
    );

    private static readonly Gen<string> Line = Spaced
        .Select(text =>
            string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        )
        .Where(text => text.Length > 0);

    private static readonly Gen<ImmutableArray<ExtraKey>> Extra = Among(
        ImmutableArray.Create<ExtraKey>(),
        [new ExtraKey("docket", "5")],
        [new ExtraKey("my-key", "[a, { b: 'c, d' }, ~]"), new ExtraKey("on: x", "\"\\n\"")]
    );

    private static readonly Gen<Party> Party = Gen.Select(
            Line,
            Line.Null(),
            Line.Null(),
            Line.Null(),
            Extra
        )
        .Select(
            (name, role, organization, state, extra) =>
                new Party(name)
                {
                    Role = role,
                    Organization = organization,
                    State = state,
                    Extra = extra,
                }
        );

    private static readonly Gen<Provenance> Source = Gen.Select(
            Line.Null(),
            Line.Null(),
            Gen.Date.Nullable(),
            Extra
        )
        .Select(
            (url, rights, retrieved, extra) =>
                new Provenance
                {
                    Url = url,
                    Rights = rights,
                    Retrieved = retrieved is { } day ? DateOnly.FromDateTime(day) : null,
                    Extra = extra,
                }
        );

    public static readonly Gen<Document> Document = Gen.Select(
            Among(DocumentKinds.All.ToArray()),
            Line,
            Gen.Date.Nullable(),
            Party.List[0, 3],
            Line.List[0, 3],
            Source.Null(),
            Extra
        )
        .Select(
            Body,
            (head, body) =>
                new Document(DocumentId.Parse("2019-11-21-a-letter"), head.Item1, head.Item2)
                {
                    Date = head.Item3 is { } day ? DateOnly.FromDateTime(day) : null,
                    Authors = [.. head.Item4],
                    Recipients = [.. head.Item4.Take(1)],
                    Topics = [.. head.Item5],
                    Source = head.Item6,
                    Extra = head.Item7,
                    Relations = [new Relation("replies-to", DocumentId.Parse("2019-a"))],
                    IsSpecimen = head.Item4.Count == 2,
                    Body = [.. body, .. Footnotes],
                }
        );

    /// <summary>Lines as anybody might type them, or anybody's enemy.</summary>
    public static readonly Gen<string> Markdown = Gen.OneOf(
            Word,
            Words,
            Among(
                "\n",
                "\n",
                "\n\n",
                "  \n",
                "\\\n",
                "\r\n",
                "\n    ",
                "\n  ",
                "\n- ",
                "\n> ",
                "\n1. ",
                "\n| a | b |\n|---|---|\n",
                "\n```\n",
                "[^1]: ",
                "<!-- page 3 -->",
                "<!-- -->",
                "[a](http://b.c)",
                "[a](javascript:b)",
                "![a](b.png)",
                "<https://a.b>",
                "\n[a]: /b\n",
                "&#10;",
                "&#9;",
                "&#13;",
                "&#0;",
                "\0",
                "\f",
                "\u0001",
                "&#x202E;",
                "\n===\n",
                "\u2028",
                "\u0085",
                "&nbsp;"
            ),
            Gen.Char["ab1 *_`~[]()!<>&\\|#-+.:\t\n"].Select(unit => unit.ToString())
        )
        .List[1, 25]
        .Select(string.Concat);

    public const string FrontMatter =
        "---\nid: 2019-11-21-a-letter\nkind: letter\ntitle: Title\n---\n";

    private static Gen<T> Among<T>(params T[] values) =>
        Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<Block> Container(Gen<ImmutableArray<Block>> inner) =>
        Gen.OneOf(
            Gen.Select(
                    Gen.Bool,
                    Gen.Int[0, 12],
                    Gen.OneOf(inner, Gen.Const(ImmutableArray<Block>.Empty)).List[1, 3]
                )
                .Select(
                    (isOrdered, start, items) =>
                        (Block)
                            new Block.List(
                                isOrdered,
                                isOrdered ? start : 1,
                                [.. items.Select(blocks => new ListItem(blocks))]
                            )
                ),
            inner.Select(blocks => (Block)new Block.Quote(blocks)),
            Gen.Select(Among("1", "x"), inner)
                .Select((label, blocks) => (Block)new Block.Footnote(label, blocks))
        );

    private static Gen<Block> Table() =>
        Gen.Int[1, 3]
            .SelectMany(columns =>
                Gen.Select(
                    Gen.Enum<ColumnAlignment>().Array[columns],
                    Cell.Select(runs => new TableCell(runs)).Array[columns].List[1, 3]
                )
            )
            .Select(
                (alignments, rows) =>
                    (Block)
                        new Block.Table(
                            [.. alignments],
                            [.. rows.Select(cells => new TableRow([.. cells]))]
                        )
            );

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
