namespace Archive.Documents.Reading;

/// <summary>
/// The comment that says nothing, <c>&lt;!-- --&gt;</c>. It parts signs of emphasis from what stands beside them,
/// where they would not be read as such, and is dropped.
/// </summary>
internal static class SilentSyntax
{
    public const string Comment = "<!-- -->";
}
