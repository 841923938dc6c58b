namespace Archive.Benchmarks.Bars;

/// <summary>How a figure stands to its bar.</summary>
internal enum BarState
{
    /// <summary>It reaches it.</summary>
    Held,

    /// <summary>It does not.</summary>
    Fell,

    /// <summary>The benchmark did not give it.</summary>
    NotMeasured,

    /// <summary>The benchmark could not be run here.</summary>
    Missing,

    /// <summary>It was measured, and nothing says what it must be.</summary>
    WithoutBar,

    /// <summary>The benchmark did not end well, whatever it measured.</summary>
    Broke,
}
