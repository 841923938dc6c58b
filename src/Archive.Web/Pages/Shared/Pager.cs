namespace Archive.Web.Pages.Shared;

/// <summary>Where one page of a list stands among its pages, and the addresses of the others.</summary>
/// <param name="Page">From 1.</param>
internal sealed record Pager(int Page, int Pages, Func<int, string> Address)
{
    public static Pager Of(int page, int size, int total, Func<int, string> address) =>
        new(page, Math.Max(1, (total + size - 1) / size), address);

    /// <summary>The first, the last, and those around this one; null where some are left out.</summary>
    public IEnumerable<int?> Shown()
    {
        int? last = null;
        foreach (
            var page in Enumerable
                .Range(Page - 2, 5)
                .Prepend(1)
                .Append(Pages)
                .Where(page => page >= 1 && page <= Pages)
                .Distinct()
                .Order()
        )
        {
            if (last is int before && page > before + 1)
            {
                yield return null;
            }
            yield return page;
            last = page;
        }
    }
}
