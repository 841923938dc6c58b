using System.Globalization;

namespace Archive.Benchmarks.Bars;

/// <summary>Prints a line a figure, those that keep <c>bars</c> from succeeding once more at the end.</summary>
internal static class BarReport
{
    public static void Print(TextWriter to, IReadOnlyList<BarResult> results, bool allowMissing)
    {
        var width = results.Select(result => result.Figure.Length).DefaultIfEmpty().Max();
        foreach (var result in results)
        {
            to.WriteLine(Line(result, width));
        }
        var fallen = results.Where(result => !Passes(result, allowMissing)).ToList();
        to.WriteLine();
        to.WriteLine(
            string.Join(
                ", ",
                results
                    .CountBy(result => result.State)
                    .OrderBy(state => state.Key)
                    .Select(state => $"{state.Value} {Word(state.Key)}")
            )
        );
        if (fallen.Count > 0)
        {
            to.WriteLine("These keep the bars from holding:");
            foreach (var result in fallen)
            {
                to.WriteLine($"  {Line(result, width)}");
            }
        }
    }

    /// <summary>Whether nothing is wrong with it.</summary>
    public static bool Passes(BarResult result, bool allowMissing) =>
        result.State is BarState.Held || (allowMissing && result.State is BarState.Missing);

    private static string Line(BarResult result, int width) =>
        $"{result.Figure.PadRight(width)}  {Number(result.Measured), 10}  {Threshold(result.Bar), -10}  {Word(result.State)}{(result.Said.Length > 0 ? $": {result.Said}" : "")}";

    private static string Word(BarState state) =>
        state switch
        {
            BarState.Held => "held",
            BarState.Fell => "FELL",
            BarState.NotMeasured => "not measured",
            BarState.Missing => "not measured here",
            BarState.WithoutBar => "without a bar",
            BarState.Broke => "BROKE OFF",
            _ => throw new InvalidOperationException($"No such state: {state}."),
        };

    private static string Threshold(Bar? bar) =>
        bar is null ? "" : $"{(bar.Side is BarSide.AtLeast ? '≥' : '≤')} {Number(bar.Threshold)}";

    private static string Number(double? value) =>
        value?.ToString("0.###", CultureInfo.InvariantCulture) ?? "-";
}
