using System.Collections.Immutable;
using Archive.Documents.Reading;

namespace Archive.Documents.Writing;

/// <summary>
/// A passage's flat runs → pieces in which styles and links open and close in order, each kept open for as long as
/// its neighbours share it.
/// </summary>
internal sealed class Nesting(ImmutableArray<Run> runs)
{
    private static readonly RunStyle[] Styles =
    [
        RunStyle.Strong,
        RunStyle.Emphasis,
        RunStyle.Strikethrough,
    ];

    private readonly List<Piece> pieces = [];
    private readonly Stack<Layer> open = new();

    public static List<Piece> Of(ImmutableArray<Run> runs) => new Nesting(runs).Nest();

    private List<Piece> Nest()
    {
        for (var i = 0; i < runs.Length; i++)
        {
            MoveTo(i);
            var piece = PieceOf(runs[i]);
            // A backtick is one of the signs that open code even where it is escaped.
            if (
                piece is Piece.Raw { Markdown: ['`', ..] }
                && pieces.LastOrDefault() is Piece.Text { Letters: [.., '`'] }
            )
            {
                pieces.Add(new Piece.Raw(SilentSyntax.Comment));
            }
            pieces.Add(piece);
        }
        while (open.Count > 0)
        {
            Close();
        }
        return pieces;
    }

    private static Piece PieceOf(Run run) =>
        run switch
        {
            Run.Letters letters when letters.Style.HasFlag(RunStyle.Code) => new Piece.Raw(
                CodeSpan.Of(letters.Content)
            ),
            Run.Letters letters => new Piece.Text(letters.Content),
            Run.LineBreak => new Piece.Break(),
            Run.FootnoteCall call => new Piece.Raw(FootnoteSyntax.Write(call.Label)),
            Run.PageMark mark => new Piece.Raw(PageMarkSyntax.Write(mark.Page)),
            _ => throw new InvalidOperationException($"No such run: {run.GetType().Name}."),
        };

    private void MoveTo(int run)
    {
        while (open.Any(layer => !Has(run, layer)))
        {
            Close();
        }
        if (runs[run] is not Run.Letters letters)
        {
            return;
        }
        var missing = new List<Layer>();
        if (letters.Link is not null)
        {
            missing.Add(new Layer(RunStyle.Plain, letters.Link, ""));
        }
        missing.AddRange(
            Styles
                .Where(style => letters.Style.HasFlag(style))
                .Select(style => new Layer(style, null, ""))
        );
        foreach (
            var layer in missing
                .Where(layer => !open.Any(layer.IsSameAs))
                .OrderByDescending(layer => LastsTo(run, layer))
        )
        {
            Open(layer);
        }
    }

    private int LastsTo(int run, Layer layer)
    {
        while (run < runs.Length && Has(run, layer))
        {
            run++;
        }
        return run;
    }

    // A break, call or mark has no style: it stands inside one where the letters on both sides do.
    private bool Has(int run, Layer layer)
    {
        if (runs[run] is Run.Letters letters)
        {
            return layer.Link is not null
                ? letters.Link == layer.Link
                : letters.Style.HasFlag(layer.Style);
        }
        if (layer.Link is not null)
        {
            return false;
        }
        var next = run;
        while (next < runs.Length && runs[next] is not Run.Letters)
        {
            next++;
        }
        return next < runs.Length && Has(next, layer);
    }

    private void Open(Layer layer)
    {
        if (layer.Link is not null)
        {
            open.Push(layer);
            pieces.Add(new Piece.Raw("["));
            return;
        }
        var signs = layer.Style switch
        {
            RunStyle.Strikethrough => "~~",
            RunStyle.Strong => "**",
            _ => "*",
        };
        open.Push(layer with { Signs = signs });
        pieces.Add(new Piece.Delimiter(signs, Opens: true));
    }

    private void Close()
    {
        var layer = open.Pop();
        pieces.Add(
            layer.Link is not null
                ? new Piece.Raw($"]({LinkTarget.Of(layer.Link)})")
                : new Piece.Delimiter(layer.Signs, Opens: false)
        );
    }

    private sealed record Layer(RunStyle Style, string? Link, string Signs)
    {
        public bool IsSameAs(Layer other) => Style == other.Style && Link == other.Link;
    }
}
