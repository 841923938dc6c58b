namespace Archive.Web;

/// <summary>What the site calls itself.</summary>
internal static class SiteName
{
    public const string Short = "The Archive";

    public const string Full = "The Archive: letters and statements, word for word";
}
