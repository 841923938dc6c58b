using Archive.Reports;

namespace Archive.Tests.Reports;

public sealed class CsvReportTests
{
    [Theory]
    [InlineData("=HYPERLINK(1) was never said by the harbor board here")]
    [InlineData("+1 was never said by the harbor board of this town")]
    [InlineData("-1 was never said by the harbor board of this town")]
    [InlineData("@SUM(A1) was never said by the harbor board here")]
    public void No_cell_begins_as_a_formula_does(string words)
    {
        var table = CsvReport.Of(CheckedArticle.Of($"They wrote “{words}” and left."), null);

        Assert.Contains($"\"'{words}\"", table, StringComparison.Ordinal);
        Assert.DoesNotContain($",\"{words}", table, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_keeps_its_marks_commas_and_lines()
    {
        var table = CsvReport.Of(
            CheckedArticle.Of(
                "“We ask, \"plainly\", that the pier be opened again,” she wrote.",
                Some.Letter("a", "We ask, \"plainly\", that the pier be opened again.")
            ),
            null
        );

        var lines = table.Split("\r\n");
        Assert.Equal(3, lines.Length);
        Assert.StartsWith(
            "\"1\",\"We ask, \"\"plainly\"\", that the pier be opened again,\"",
            lines[1],
            StringComparison.Ordinal
        );
        Assert.Contains("\"verbatim\"", lines[1], StringComparison.Ordinal);
    }
}
