using Archive.Search;

namespace Archive.Web.Pages.Shared;

/// <summary>Documents under a heading of their own.</summary>
/// <param name="More">The address of those that are not shown.</param>
internal sealed record DocumentSection(string Anchor, string Title, DocumentList List, string More);
