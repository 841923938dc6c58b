namespace Archive.Benchmarks.Bars;

/// <summary>What became of one figure.</summary>
/// <param name="Bar">Null where none is recorded.</param>
/// <param name="Measured">Null where it was not.</param>
/// <param name="Said">Why it is as it is, where that is not plain from the two.</param>
internal sealed record BarResult(
    string Figure,
    BarState State,
    Bar? Bar,
    double? Measured,
    string Said = ""
);
