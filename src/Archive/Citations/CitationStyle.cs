namespace Archive.Citations;

/// <summary>The manuals of style by which a place can be cited for people to read.</summary>
public enum CitationStyle
{
    Bluebook,
    Chicago,
    Apa,
    Mla,
}
