namespace Archive.Benchmarks.Bars;

/// <summary>On which side of a threshold a figure must be; the threshold itself is reached.</summary>
internal enum BarSide
{
    AtLeast,
    AtMost,
}
