using System.Collections.Immutable;
using Archive.Text;

namespace Archive.Web.Searching;

/// <summary>What of a hit's passage the page of results shows: all of a short one, the surroundings of the marks of a long one.</summary>
internal static class Excerpt
{
    private const int Whole = 480;
    private const int Context = 130;

    private const string Ellipsis = " … ";

    public static ImmutableArray<ExcerptPiece> Of(string text, ImmutableArray<TextSpan> marks)
    {
        var pieces = ImmutableArray.CreateBuilder<ExcerptPiece>();
        var end = 0;
        foreach (var window in Windows(text, marks))
        {
            if (window.Start > 0)
            {
                pieces.Add(new ExcerptPiece(end == 0 ? "… " : Ellipsis, false));
            }
            pieces.AddRange(Pieces(text, marks, window));
            end = window.End;
        }
        if (end < text.Length)
        {
            pieces.Add(new ExcerptPiece(" …", false));
        }
        return pieces.ToImmutable();
    }

    /// <summary>All of a text, cut where marks begin and end.</summary>
    public static IEnumerable<ExcerptPiece> Pieces(string text, ImmutableArray<TextSpan> marks) =>
        Pieces(text, marks, new TextSpan(0, text.Length));

    /// <summary>The first letters of a text, cut between words where that can be.</summary>
    public static string Head(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }
        var end = BackToSpace(text, longest, longest / 2);
        return $"{text[..end].TrimEnd()}…";
    }

    private static List<TextSpan> Windows(string text, ImmutableArray<TextSpan> marks)
    {
        if (text.Length <= Whole)
        {
            return [new TextSpan(0, text.Length)];
        }
        if (marks.IsEmpty)
        {
            return [new TextSpan(0, BackToSpace(text, Whole, Whole / 2))];
        }
        var windows = new List<TextSpan>();
        var shown = 0;
        foreach (var mark in marks)
        {
            var window = Around(text, mark);
            if (windows.Count > 0 && window.Start <= windows[^1].End)
            {
                shown += Math.Max(0, window.End - windows[^1].End);
                windows[^1] = windows[^1] with { End = Math.Max(window.End, windows[^1].End) };
            }
            else if (shown + window.Length > Whole && windows.Count > 0)
            {
                break;
            }
            else
            {
                windows.Add(window);
                shown += window.Length;
            }
        }
        return windows;
    }

    private static TextSpan Around(string text, TextSpan mark)
    {
        var start = Math.Max(0, mark.Start - Context);
        if (start > 0)
        {
            var space = text.IndexOf(' ', start, mark.Start - start);
            start = space < 0 ? mark.Start : space + 1;
        }
        var end = Math.Min(text.Length, mark.End + Context);
        return new TextSpan(start, end < text.Length ? BackToSpace(text, end, mark.End) : end);
    }

    private static int BackToSpace(string text, int end, int least)
    {
        var space = text.LastIndexOf(' ', end - 1, end - least);
        if (space > 0)
        {
            return space;
        }
        return char.IsLowSurrogate(text[end]) ? end - 1 : end;
    }

    private static IEnumerable<ExcerptPiece> Pieces(
        string text,
        ImmutableArray<TextSpan> marks,
        TextSpan window
    )
    {
        var at = window.Start;
        foreach (var mark in marks.Where(mark => mark.Overlaps(window)))
        {
            var shown = mark.Intersect(window);
            if (shown.Start > at)
            {
                yield return new ExcerptPiece(text[at..shown.Start], false);
            }
            yield return new ExcerptPiece(shown.Of(text), true);
            at = shown.End;
        }
        if (window.End > at)
        {
            yield return new ExcerptPiece(text[at..window.End], false);
        }
    }
}
