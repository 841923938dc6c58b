using System.Text.RegularExpressions;

namespace Archive.Originals.Pages;

/// <summary>Which lines are the page's and not the text's: those at its head or foot that come again, and its number.</summary>
internal sealed partial class Furniture
{
    // Of the page's height, at its head and its foot; and of its lines, the outermost.
    private const double Margin = 0.14;
    private const int OuterLines = 4;

    // In points: a head stands at one height on all pages.
    private const double SameHeight = 9;

    private const int LongestLine = 200;

    private readonly Dictionary<PageLine, PdfBlockKind> kinds = [];

    private Furniture() { }

    public PdfBlockKind? KindOf(PageLine line) =>
        kinds.TryGetValue(line, out var kind) ? kind : null;

    public static Furniture Of(IReadOnlyList<PageText> pages)
    {
        var furniture = new Furniture();
        var outer = pages.SelectMany(OuterOf).ToList();
        foreach (var same in outer.GroupBy(line => line.Key))
        {
            furniture.AddRepeated([.. same], pages.Count);
        }
        furniture.AddNumbers(outer);
        return furniture;
    }

    private void AddRepeated(List<OuterLine> same, int pages)
    {
        foreach (var line in same)
        {
            var on = same.Where(other => Math.Abs(other.Height - line.Height) < SameHeight)
                .Select(other => other.Page)
                .Distinct()
                .Count();
            if (on >= 2 && (on >= 4 || on * 3 >= pages))
            {
                kinds[line.Line] = Number().IsMatch(line.Text)
                    ? PdfBlockKind.PageNumber
                    : PdfBlockKind.RunningHead;
            }
        }
    }

    // A number alone is the page's where it is the one that the page has, or that its neighbours lead one to expect.
    private void AddNumbers(List<OuterLine> outer)
    {
        var numbered = outer
            .Select(line => (Outer: line, Match: Number().Match(line.Text)))
            .Where(line => line.Match.Success)
            .Select(line =>
                (line.Outer, Shift: NumberOf(line.Match.Groups["number"].Value) - line.Outer.Page)
            )
            .ToList();
        foreach (var (line, shift) in numbered)
        {
            if (
                shift == 0
                || line.Text.StartsWith("page", StringComparison.OrdinalIgnoreCase)
                || numbered.Any(other => other.Outer.Page != line.Page && other.Shift == shift)
            )
            {
                kinds[line.Line] = PdfBlockKind.PageNumber;
            }
        }
    }

    private static int NumberOf(string number)
    {
        if (int.TryParse(number, out var arabic))
        {
            return arabic;
        }
        var value = 0;
        var last = 0;
        foreach (var sign in number.ToLowerInvariant().Reverse())
        {
            var worth = sign switch
            {
                'i' => 1,
                'v' => 5,
                'x' => 10,
                'l' => 50,
                _ => 100,
            };
            value += worth < last ? -worth : worth;
            last = Math.Max(last, worth);
        }
        return value;
    }

    private static IEnumerable<OuterLine> OuterOf(PageText page)
    {
        var lines = page
            .Columns.Where(column => column.Frame.Angle == page.Columns[0].Frame.Angle)
            .SelectMany(column => column.Lines.Select(line => (Column: column, Line: line)))
            .OrderByDescending(line => line.Line.Base)
            .ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            var (column, line) = lines[i];
            var height = column.HeightOf(line);
            var isHead = height > 1 - Margin && i < OuterLines;
            var isFoot = height < Margin && i >= lines.Count - OuterLines;
            if ((isHead || isFoot) && line.Text is { Length: <= LongestLine } text)
            {
                yield return new OuterLine(page.Page.Number, line, text, line.Base - column.Bottom);
            }
        }
    }

    // These are short, begin in one place and are read of short lines, so backtracking costs nothing. The engine that does
    // not backtrack takes longer to be made ready than a letter to be read, and each child process must make it ready.
    [GeneratedRegex(
        @"^[-–—•|\[ ]*(page\s*)?(?<number>\d{1,4}|[ivxlc]{1,6})(\s*(of|/)\s*\d{1,4})?[-–—•|\] .]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Number();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    private sealed record OuterLine(int Page, PageLine Line, string Text, double Height)
    {
        // Of heads that differ by their page's number alone, the same.
        public string Key { get; } =
            Digits().Replace(Text, "#").Replace(" ", "", StringComparison.Ordinal);
    }
}
