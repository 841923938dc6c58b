using System.Collections.Immutable;
using Archive.Documents;
using Archive.Text;

namespace Archive.Web.Rendering;

/// <summary>
/// A passage's runs → HTML, cut where marks begin and end. What it adds that is none of the passage's letters
/// carries <c>data-furniture</c>, so that whoever counts letters on the page can pass it over.
/// </summary>
internal sealed class RunHtml(HtmlPen pen, MarkSet marks, FootnoteNumbers footnotes)
{
    private static readonly (RunStyle Style, string Tag)[] Tags =
    [
        (RunStyle.Strong, "strong"),
        (RunStyle.Emphasis, "em"),
        (RunStyle.Strikethrough, "s"),
        (RunStyle.Code, "code"),
    ];

    // A mark that begins between two passages has its first piece in the second.
    private readonly HashSet<int> anchored = [];

    /// <param name="start">Where in the document's text the first run begins.</param>
    public void Write(ImmutableArray<Run> runs, int start)
    {
        foreach (var run in runs)
        {
            switch (run)
            {
                case Run.Letters letters:
                    Write(letters, start);
                    break;
                case Run.LineBreak:
                    pen.Void("br");
                    break;
                case Run.FootnoteCall call:
                    WriteCall(call.Label);
                    break;
                case Run.PageMark mark:
                    WritePageMark(mark.Page, "span");
                    break;
                default:
                    throw new InvalidOperationException($"No such run: {run.GetType().Name}.");
            }
            start += run.Text.Length;
        }
    }

    /// <summary>Letters that begin at <paramref name="start"/> of the document's text, marked where marks say so.</summary>
    public void Write(string letters, int start)
    {
        var at = 0;
        foreach (var mark in marks.Within(new TextSpan(start, start + letters.Length)))
        {
            var span = mark.Span.Shift(-start);
            pen.Letters(letters, at, span.Start);
            pen.Open(
                "mark",
                ("id", anchored.Add(mark.Number) ? MarkSet.Anchor(mark.Number) : null),
                ("data-mark", Wording.Plain($"{mark.Number}"))
            );
            pen.Letters(letters, span.Start, span.End);
            pen.Close("mark");
            at = span.End;
        }
        pen.Letters(letters, at, letters.Length);
    }

    /// <param name="tag">What may stand there: "span" among letters, "div" between blocks.</param>
    public void WritePageMark(int page, string tag) =>
        pen.Element(
            tag,
            Wording.Plain($"p. {page}"),
            ("class", "page-mark"),
            ("title", Wording.Plain($"Page {page} of the original begins here")),
            ("data-furniture", "")
        );

    private void Write(Run.Letters run, int start)
    {
        var link = SafeLink.Of(run.Link);
        if (link is not null)
        {
            pen.Open("a", ("href", link), ("rel", "nofollow noopener noreferrer"));
        }
        foreach (var (style, tag) in Tags)
        {
            if (run.Style.HasFlag(style))
            {
                pen.Open(tag);
            }
        }
        Write(run.Content, start);
        foreach (var (style, tag) in Tags.Reverse())
        {
            if (run.Style.HasFlag(style))
            {
                pen.Close(tag);
            }
        }
        if (link is not null)
        {
            pen.Close("a");
        }
    }

    private void WriteCall(string label)
    {
        var note = footnotes.NoteAnchor(label);
        pen.Open(
            "sup",
            ("class", "call"),
            ("id", footnotes.NextCallAnchor(label)),
            ("data-furniture", "")
        );
        if (note is null)
        {
            pen.Letters($"[{label}]");
        }
        else
        {
            pen.Element("a", label, ("href", $"#{note}"), ("aria-label", $"Note {label}"));
        }
        pen.Close("sup");
    }
}
