using System.Text.RegularExpressions;
using Archive.Benchmarks.Bars;

namespace Archive.Tests.Benchmarks;

/// <summary>What the benchmarks measured is held to what is recorded, and nothing passes for not having been looked at.</summary>
public sealed partial class BarsTests
{
    private static readonly string Folder = Path.Combine(
        Repository.Root,
        "tests/Archive.Benchmarks"
    );

    private static readonly Bar Found = new("phrases: found", BarSide.AtLeast, 720, false);
    private static readonly Bar Lost = new("phrases: lost", BarSide.AtMost, 0, false);

    [Fact]
    public void A_figure_on_its_bar_holds_and_one_beyond_it_falls()
    {
        Assert.Equal(
            [BarState.Held, BarState.Held],
            Compare(("phrases: found", 720), ("phrases: lost", 0)).Select(result => result.State)
        );
        Assert.Equal(
            [BarState.Fell, BarState.Fell],
            Compare(("phrases: found", 719), ("phrases: lost", 1)).Select(result => result.State)
        );
    }

    [Fact]
    public void A_share_of_nothing_reaches_no_bar() =>
        Assert.All(
            Compare(("phrases: found", double.NaN), ("phrases: lost", double.NaN)),
            result => Assert.Equal(BarState.Fell, result.State)
        );

    [Fact]
    public void A_bar_without_a_figure_and_a_figure_without_a_bar_are_told()
    {
        var results = Compare(("phrases: found", 721), ("phrases: new", 3)).ToList();

        Assert.Equal(
            [
                ("phrases: found", BarState.Held),
                ("phrases: lost", BarState.NotMeasured),
                ("phrases: new", BarState.WithoutBar),
            ],
            results.Select(result => (result.Figure, result.State))
        );
        Assert.False(BarReport.Passes(results[1], allowMissing: true));
        Assert.False(BarReport.Passes(results[2], allowMissing: true));
    }

    [Fact]
    public void A_bar_of_a_benchmark_that_does_not_exist_is_told() =>
        Assert.Equal(
            ["phrases: found"],
            Comparison.OfNone([Found], ["honesty"]).Select(result => result.Figure)
        );

    [Fact]
    public void A_run_that_broke_off_fails_however_well_it_had_measured()
    {
        var run = new BenchmarkRun.Measured(
            new Dictionary<string, double> { ["phrases: found"] = 721, ["phrases: lost"] = 0 },
            "it ended with 134"
        );

        var broke = Assert.Single(
            Comparison.Of("phrases", [Found, Lost], run),
            result => !BarReport.Passes(result, allowMissing: true)
        );
        Assert.Equal(BarState.Broke, broke.State);
    }

    [Fact]
    public void What_cannot_be_measured_here_fails_unless_that_is_allowed() =>
        Assert.All(
            Comparison.Of("phrases", [Found], new BenchmarkRun.Missing("no letters")),
            result =>
            {
                Assert.False(BarReport.Passes(result, allowMissing: false));
                Assert.True(BarReport.Passes(result, allowMissing: true));
            }
        );

    [Fact]
    public void The_report_says_name_figure_and_bar_of_what_fell_once_more_at_the_end()
    {
        using var printed = new StringWriter();
        BarReport.Print(
            printed,
            [.. Compare(("phrases: found", 719), ("phrases: lost", 0))],
            allowMissing: false
        );

        var end = printed.ToString().Split("These keep the bars from holding:")[1];
        Assert.Matches(@"phrases: found +719 +≥ 720 +FELL", end);
        Assert.DoesNotContain("phrases: lost", end, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_written_before_a_crash_are_read_and_half_a_line_is_not()
    {
        using var written = new StringWriter();
        new Archive.Benchmarks.Figures(written).Add("phrases: found", 719);
        written.Write("phrases: lo");

        Assert.Equal(
            [new KeyValuePair<string, double>("phrases: found", 719)],
            Archive.Benchmarks.Figures.Read(written.ToString().Split(written.NewLine))
        );
    }

    [Theory]
    [InlineData("| phrases: found | 720 | | |")]
    [InlineData("| phrases: found | ≥ many | | |")]
    [InlineData("| phrases: found | ≥ 720 | sometimes | |")]
    [InlineData("| phrases: found | ≥ 720 | |")]
    public void A_row_that_is_no_bar_is_told_with_its_line(string row) =>
        Assert.Contains(
            "line 2",
            Assert.Throws<FormatException>(() => BarTable.Read(["text", row])).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_figure_has_one_bar() =>
        Assert.Throws<FormatException>(() =>
            BarTable.Read(["| a: b | ≥ 1 | | |", "| a: b | ≥ 2 | time | why |"])
        );

    [Fact]
    public void The_recorded_bars_are_of_the_benchmarks_that_the_table_of_commands_has()
    {
        var bars = BarTable.Read(File.ReadAllLines(Path.Combine(Folder, "bars.md")));
        var commands = Command()
            .Matches(File.ReadAllText(Path.Combine(Folder, "README.md")))
            .Select(match => match.Groups[1].Value)
            .Where(name => name != "bars")
            .Distinct();

        Assert.Equal(commands.Order(), bars.Select(bar => bar.Benchmark).Distinct().Order());
    }

    private static IEnumerable<BarResult> Compare(
        params (string Figure, double Value)[] measured
    ) =>
        Comparison.Of(
            "phrases",
            [Found, Lost],
            new BenchmarkRun.Measured(
                measured.ToDictionary(one => one.Figure, one => one.Value),
                null
            )
        );

    [GeneratedRegex(@"tests/Archive\.Benchmarks -- ([a-z-]+)")]
    private static partial Regex Command();
}
