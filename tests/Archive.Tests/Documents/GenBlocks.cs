using System.Collections.Immutable;
using Archive.Documents;
using CsCheck;
using static Archive.Tests.Documents.GenLetters;
using static Archive.Tests.Documents.GenRuns;

namespace Archive.Tests.Documents;

/// <summary>Blocks of every kind, in each other as far as they go.</summary>
internal static class GenBlocks
{
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
}
