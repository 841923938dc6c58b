using System.Buffers;

namespace Archive.Web.Searching;

/// <summary>Other ways to ask what found nothing.</summary>
internal static class QueryAdvice
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„«»");

    /// <summary>The same words, not as a phrase; null where they were none.</summary>
    public static string? WithoutQuotationMarks(string query) =>
        !query.AsSpan().ContainsAny(Marks) ? null
        : string.Concat(query.Where(unit => !Marks.Contains(unit))).Trim() is { Length: > 0 } left
            ? left
        : null;
}
