using Archive.Citations;

namespace Archive.Tests.Citations;

public sealed class CitationFormatterTests
{
    public static TheoryData<string> Places => [.. CitedPlaces.All.Keys.Order()];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_place_is_cited_as_each_manual_has_it(string place)
    {
        var citations = Enum.GetValues<CitationStyle>()
            .Select(style => CitationFormatter.Format(style, CitedPlaces.All[place]))
            .Select(citation => $"{citation.Style}\n{Marked(citation)}\n");
        Golden.Matches($"citations/{place}.txt", string.Join('\n', citations));
    }

    [Fact]
    public void A_title_without_end_is_cut()
    {
        var place = CitedPlaces.All["report"];
        var title = string.Concat(Enumerable.Repeat("a.,:; 😀", 500_000));
        var endless = place with { Document = place.Document with { Title = title } };
        foreach (var style in Enum.GetValues<CitationStyle>())
        {
            var text = CitationFormatter.Format(style, endless).Text;
            Assert.InRange(text.Length, 1000, 3000);
            Assert.Contains("…", text, StringComparison.Ordinal);
        }
    }

    // Italics between asterisks, to be seen in a text file.
    private static string Marked(Citation citation) =>
        string.Concat(citation.Runs.Select(run => run.IsItalic ? $"*{run.Text}*" : run.Text));
}
