using System.Collections.Immutable;
using System.ComponentModel;
using Archive.Documents;
using Archive.Search;
using Microsoft.AspNetCore.Mvc;

namespace Archive.Web.Searching;

/// <summary>The query of an address of the search, as typed: anything may stand in it, and what cannot be used is said.</summary>
internal sealed record SearchParameters
{
    private const int MostValues = 50;
    private const int LargestPage = 100_000;

    [FromQuery(Name = "q")]
    [Description("Words, \"exact phrases\", AND, OR, NOT, parentheses.")]
    public string? Query { get; init; }

    [FromQuery(Name = "kind")]
    [Description("letter, reply, statement, press-release, testimony or report; any of several.")]
    public string[]? Kinds { get; init; }

    [FromQuery(Name = "from")]
    [Description("The first day, as 2019-11-21; a month or a year stands for its first day.")]
    public string? From { get; init; }

    [FromQuery(Name = "to")]
    [Description("The last day, as 2019-11-21; a month or a year stands for its last day.")]
    public string? To { get; init; }

    [FromQuery(Name = "author")]
    [Description("A name, or its slug; any of several.")]
    public string[]? Authors { get; init; }

    [FromQuery(Name = "recipient")]
    [Description("A name, or its slug; any of several.")]
    public string[]? Recipients { get; init; }

    [FromQuery(Name = "topic")]
    [Description("A topic, or its slug; any of several.")]
    public string[]? Topics { get; init; }

    [FromQuery(Name = "collection")]
    [Description("A folder of the corpus; any of several.")]
    public string[]? Collections { get; init; }

    [FromQuery(Name = "sort")]
    [Description("relevance, date (oldest first) or -date (newest first).")]
    public string? Sort { get; init; }

    [FromQuery(Name = "page")]
    [Description("From 1.")]
    public string? Page { get; init; }

    [FromQuery(Name = "size")]
    [Description("Hits a page, 1 to 100; 20 where it is not said.")]
    public string? Size { get; init; }

    public static SearchParameters Of(IQueryCollection query) =>
        new()
        {
            Query = query["q"],
            Kinds = query["kind"].ToArray()!,
            From = query["from"],
            To = query["to"],
            Authors = query["author"].ToArray()!,
            Recipients = query["recipient"].ToArray()!,
            Topics = query["topic"].ToArray()!,
            Collections = query["collection"].ToArray()!,
            Sort = query["sort"],
            Page = query["page"],
            Size = query["size"],
        };

    /// <param name="notes">Takes a sentence for each value that could not be used.</param>
    public SearchRequest ToRequest(ICollection<string> notes) =>
        new(Query ?? "")
        {
            Kinds = ReadKinds(notes),
            From = ReadDay("from", From, notes)?.First,
            To = ReadDay("to", To, notes)?.Last,
            Authors = Values("author", Authors, notes),
            Recipients = Values("recipient", Recipients, notes),
            Topics = Values("topic", Topics, notes),
            Collections = Values("collection", Collections, notes),
            Order = ReadOrder(notes),
            Page = ReadNumber("page", Page, 1, LargestPage, notes),
            Size = ReadNumber("size", Size, SearchQueryString.DefaultSize, 100, notes),
        };

    private ImmutableArray<DocumentKind> ReadKinds(ICollection<string> notes)
    {
        var kinds = ImmutableArray.CreateBuilder<DocumentKind>();
        foreach (var value in Values("kind", Kinds, notes))
        {
            if (DocumentKinds.Parse(value) is not { } kind)
            {
                notes.Add(
                    $"There is no kind of document called “{Shown(value)}”; the filter was ignored."
                );
            }
            else if (!kinds.Contains(kind))
            {
                kinds.Add(kind);
            }
        }
        return kinds.ToImmutable();
    }

    private SearchOrder ReadOrder(ICollection<string> notes)
    {
        switch (Sort)
        {
            case null or "" or "relevance":
                return SearchOrder.Relevance;
            case "date":
                return SearchOrder.OldestFirst;
            case "-date":
                return SearchOrder.NewestFirst;
            default:
                notes.Add(
                    $"“{Shown(Sort)}” is no order; the order is by relevance. Use relevance, date or -date."
                );
                return SearchOrder.Relevance;
        }
    }

    private static ImmutableArray<string> Values(
        string name,
        string[]? given,
        ICollection<string> notes
    )
    {
        var values = (given ?? [])
            .Where(value => !string.IsNullOrWhiteSpace(value))
            .Distinct(StringComparer.Ordinal)
            .ToImmutableArray();
        if (values.Length <= MostValues)
        {
            return values;
        }
        notes.Add(
            Wording.Plain($"Of the values given for {name} the first {MostValues} were used.")
        );
        return values[..MostValues];
    }

    private static DayRange? ReadDay(string name, string? value, ICollection<string> notes)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }
        var range = DayRange.Parse(value);
        if (range is null)
        {
            notes.Add(
                $"“{Shown(value)}” is no date, so “{name}” was ignored. Write a day as 2019-11-21, a month as 2019-11, a year as 2019."
            );
        }
        return range;
    }

    private static int ReadNumber(
        string name,
        string? value,
        int otherwise,
        int largest,
        ICollection<string> notes
    )
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return otherwise;
        }
        if (
            int.TryParse(
                value,
                System.Globalization.NumberStyles.None,
                System.Globalization.CultureInfo.InvariantCulture,
                out var number
            )
            && number >= 1
            && number <= largest
        )
        {
            return number;
        }
        notes.Add(
            Wording.Plain(
                $"“{Shown(value)}” is no {name} from 1 to {largest}; {otherwise} was used instead."
            )
        );
        return otherwise;
    }

    private static string Shown(string value) => Excerpt.Head(value, 60);
}
