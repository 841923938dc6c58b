using Archive.Search;

namespace Archive.Web.Searching;

/// <summary>What a form must carry along so that the rest of a search stays as it is.</summary>
internal static class FormFields
{
    public static IEnumerable<(string Name, string Value)> WithoutDates(SearchRequest asked)
    {
        var address = SearchQueryString.Of(asked with { From = null, To = null, Page = 1 });
        foreach (
            var (name, values) in Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(address)
        )
        {
            foreach (var value in values)
            {
                yield return (name, value ?? "");
            }
        }
    }
}
