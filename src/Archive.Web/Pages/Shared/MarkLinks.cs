namespace Archive.Web.Pages.Shared;

/// <summary>How many of a document's marks its page links to one by one.</summary>
internal static class MarkLinks
{
    public const int Shown = 12;
}
