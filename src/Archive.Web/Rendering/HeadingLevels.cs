namespace Archive.Web.Rendering;

/// <summary>
/// Puts a document's headings below the page's own title so that the outline leaves no level out, whatever
/// levels the author began with or jumped over.
/// </summary>
internal sealed class HeadingLevels
{
    private readonly Stack<int> open = new();

    /// <param name="level">As the document has it, 1 to 6.</param>
    /// <returns>The level on the page, 2 to 6.</returns>
    public int Next(int level)
    {
        while (open.TryPeek(out var above) && above >= level)
        {
            open.Pop();
        }
        open.Push(level);
        return Math.Min(open.Count + 1, 6);
    }
}
