namespace Archive.Citations;

/// <summary>A <see cref="CitedPlace"/> → a <see cref="Citation"/> in one of the styles people use.</summary>
public static class CitationFormatter
{
    public static Citation Format(CitationStyle style, CitedPlace place) =>
        throw new NotImplementedException();
}
