using System.Globalization;

namespace Archive.Documents;

/// <summary>The place one cites: a passage, and the original's page where that is known.</summary>
public readonly record struct Locator(int Passage, int? Page)
{
    /// <summary>As in "¶ 12, p. 3".</summary>
    public override string ToString() =>
        Page is int page
            ? string.Create(CultureInfo.InvariantCulture, $"¶ {Passage}, p. {page}")
            : string.Create(CultureInfo.InvariantCulture, $"¶ {Passage}");
}
