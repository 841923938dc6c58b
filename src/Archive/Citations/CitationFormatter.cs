namespace Archive.Citations;

/// <summary>A <see cref="CitedPlace"/> → a <see cref="Citation"/> in one of the styles people use.</summary>
/// <remarks>
/// Ready to paste: the full form of a note (Bluebook, Chicago) or of the list of works (APA, MLA), with the place
/// cited in it, since a copied citation stands alone.
/// </remarks>
public static class CitationFormatter
{
    public static Citation Format(CitationStyle style, CitedPlace place)
    {
        var work = CitedWork.Of(place);
        return style switch
        {
            CitationStyle.Bluebook => BluebookStyle.Cite(work),
            CitationStyle.Chicago => ChicagoStyle.Cite(work),
            CitationStyle.Apa => ApaStyle.Cite(work),
            CitationStyle.Mla => MlaStyle.Cite(work),
            _ => throw new ArgumentOutOfRangeException(nameof(style), style, "No such style."),
        };
    }
}
