using System.Collections.Immutable;
using System.Globalization;
using Archive.Originals.Pages;
using Archive.Originals.Painting;

namespace Archive.Importing.Pages;

/// <summary>Words that a PDF's file holds and its pages do not show: how many, where and why. Which they are is not repeated.</summary>
internal sealed class UnseenReport(ReadPdf read)
{
    private const int MostPages = 8;

    /// <summary>As in "5 words on page 2, painted over": one for each reason.</summary>
    public ImmutableArray<string> Parts { get; } =
    [
        .. read
            .Pages.SelectMany(page => page.Unseen.Select(words => (page.Number, Words: words)))
            .GroupBy(unseen => unseen.Words.Why)
            .OrderBy(group => group.Key)
            .Select(group =>
                $"{WordsOf(group.Sum(unseen => unseen.Words.Count))} on {PagesOf([.. group.Select(unseen => unseen.Number)])}, {SaidOf(group.Key)}"
            ),
    ];

    private static string WordsOf(int count) =>
        count == 1 ? "1 word" : string.Create(CultureInfo.InvariantCulture, $"{count} words");

    private static string PagesOf(ImmutableArray<int> pages)
    {
        var shown = pages
            .Take(MostPages)
            .Select(page => page.ToString(CultureInfo.InvariantCulture))
            .ToList();
        return (shown.Count, pages.Length - shown.Count) switch
        {
            (1, 0) => $"page {shown[0]}",
            (_, 0) => $"pages {string.Join(", ", shown[..^1])} and {shown[^1]}",
            var (_, more) => string.Create(
                CultureInfo.InvariantCulture,
                $"pages {string.Join(", ", shown)} and {more} more"
            ),
        };
    }

    private static string SaidOf(Concealment why) =>
        why switch
        {
            Concealment.NotPainted => "not painted, and with no picture of them",
            Concealment.SameColour => "in the colour of what is behind them",
            Concealment.TooSmall => "too small to be seen",
            Concealment.Outside => "outside of what the page shows",
            Concealment.Covered => "painted over",
            Concealment.HiddenLayer => "on a layer that is not shown",
            _ => throw new InvalidOperationException($"No words for {why}."),
        };
}
