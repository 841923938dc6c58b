using System.Collections.Immutable;
using Archive.Documents;
using CsCheck;

namespace Archive.Web.Tests.Rendering;

/// <summary>Bodies of documents, of every shape that a body can have, to try laws on.</summary>
internal static class Trees
{
    private static readonly Gen<string> Letters = Gen.OneOf(
        "export licenses ",
        "the “intent” to deny",
        "<script>alert(1)</script>",
        "a & b < c",
        "naïve Łódź ",
        "𝒳𝒴 and 👩‍⚖️",
        "two\nlines",
        "\u200f\u05e9\u05dc\u05d5\u05dd",
        "x",
        ""
    );

    private static readonly Gen<Run> AnyRun = Gen.Frequency(
        (
            8,
            Gen.Select(
                Letters,
                Gen.Int[0, 15],
                Gen.OneOf<string?>(null, null, "https://example.org/?a=1&b=2", "javascript:x"),
                Run (letters, style, link) => new Run.Letters(letters, (RunStyle)style, link)
            )
        ),
        (1, Gen.Const<Run>(new Run.LineBreak())),
        (1, Gen.OneOf("1", "2", "a\"b").Select(Run (label) => new Run.FootnoteCall(label))),
        (1, Gen.Int[1, 9].Select(Run (page) => new Run.PageMark(page)))
    );

    private static readonly Gen<ImmutableArray<Run>> Runs = AnyRun
        .Array[0, 5]
        .Select(runs => runs.ToImmutableArray());

    private static readonly Gen<Block> Leaf = Gen.Frequency(
        (4, Runs.Select(Block (runs) => new Block.Paragraph(runs))),
        (2, Gen.Select(Gen.Int[1, 6], Runs, Block (level, runs) => new Block.Heading(level, runs))),
        (1, Letters.Select(Block (letters) => new Block.Preformatted(letters))),
        (1, Table()),
        (1, Gen.Const<Block>(new Block.Divider())),
        (1, Gen.Int[1, 9].Select(Block (page) => new Block.PageMark(page)))
    );

    public static Gen<ImmutableArray<Block>> Body { get; } = Blocks(2);

    public static Document Document(ImmutableArray<Block> body) =>
        new(DocumentId.Parse("a-letter"), DocumentKind.Letter, "A letter") { Body = body };

    private static Gen<ImmutableArray<Block>> Blocks(int depth) =>
        (
            depth == 0
                ? Leaf
                : Gen.Frequency((4, Leaf), (1, List(depth)), (1, Quote(depth)), (1, Note(depth)))
        )
            .Array[0, 4]
            .Select(blocks => blocks.ToImmutableArray());

    private static Gen<Block> List(int depth) =>
        Gen.Select(
            Gen.Bool,
            Gen.Int[0, 30],
            Blocks(depth - 1).Array[1, 3],
            Block (isOrdered, start, items) =>
                new Block.List(isOrdered, start, [.. items.Select(item => new ListItem(item))])
        );

    private static Gen<Block> Quote(int depth) =>
        Blocks(depth - 1).Select(Block (blocks) => new Block.Quote(blocks));

    private static Gen<Block> Note(int depth) =>
        Gen.Select(
            Gen.OneOf("1", "2", "a\"b"),
            Blocks(depth - 1),
            Block (label, blocks) => new Block.Footnote(label, blocks)
        );

    private static Gen<Block> Table() =>
        Gen.Select(
            Gen.Int[1, 3],
            Gen.Int[1, 3],
            Runs.Array[9],
            Block (columns, rows, cells) =>
                new Block.Table(
                    [.. Enumerable.Repeat(ColumnAlignment.Right, columns)],
                    [
                        .. Enumerable
                            .Range(0, rows)
                            .Select(row => new TableRow([
                                .. Enumerable
                                    .Range(0, columns)
                                    .Select(column => new TableCell(cells[(row * 3) + column])),
                            ])),
                    ]
                )
        );
}
