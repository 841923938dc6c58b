namespace Archive.Citations;

/// <summary>A <see cref="CitedPlace"/> → the formats that reference managers read.</summary>
public static class CitationExport
{
    public static string ToBibTeX(CitedPlace place) => throw new NotImplementedException();

    public static string ToRis(CitedPlace place) => throw new NotImplementedException();

    public static string ToCslJson(CitedPlace place) => throw new NotImplementedException();
}
