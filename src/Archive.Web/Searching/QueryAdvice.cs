using System.Buffers;

namespace Archive.Web.Searching;

/// <summary>Other ways to ask what found nothing.</summary>
internal static class QueryAdvice
{
    private const int MostWords = 40;

    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„«»");

    /// <summary>The same words, not as a phrase; null where they were none.</summary>
    public static string? WithoutQuotationMarks(string query) =>
        !query.AsSpan().ContainsAny(Marks) ? null
        : string.Concat(query.Where(unit => !Marks.Contains(unit))).Trim() is { Length: > 0 } left
            ? left
        : null;

    /// <summary>Any of the same words, those left out by the query left out; null where that asks no less than the query does.</summary>
    public static string? AnyOfTheWords(string query)
    {
        var typed = query.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var words = typed
            .Where((word, i) => !word.StartsWith('-') && (i == 0 || typed[i - 1] != "NOT"))
            .Where(word => word is not ("AND" or "OR" or "NOT"))
            .Select(word => word.Trim([.. "\"“”„«»()"]))
            .Where(word => word.Any(char.IsLetterOrDigit))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(MostWords)
            .ToList();
        return words.Count < 2 || typed.Contains("OR") ? null : string.Join(" OR ", words);
    }
}
