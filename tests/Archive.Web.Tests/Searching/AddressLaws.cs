using System.Collections.Immutable;
using System.Text;
using Archive.Documents;
using Archive.Search;
using Archive.Web.Pages.Shared;
using Archive.Web.Searching;
using CsCheck;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Archive.Web.Tests.Searching;

public sealed class AddressLaws
{
    private static readonly Gen<string> Value = Gen.OneOf(
        Gen.Char.Array[1, 12].Select(letters => new string(letters)),
        Gen.OneOf("a&b=c", "50%", "+1", "Ná – “x”", "#p3", "a;b")
    );

    private static readonly Gen<DateOnly?> Day = Gen.Int[0, 3_650_000 - 1]
        .Select(DateOnly.FromDayNumber)
        .Nullable();

    private static readonly Gen<ImmutableArray<string>> Values = Value
        .Where(value => !string.IsNullOrWhiteSpace(value) && IsWellFormed(value))
        .List[0, 4]
        .Select(values => values.Distinct(StringComparer.Ordinal).ToImmutableArray());

    private static readonly Gen<SearchRequest> Request = Gen.Select(
        Value.Where(IsWellFormed),
        Gen.Enum<DocumentKind>().List[0, 3],
        Gen.Select(Day, Day),
        Gen.Select(Values, Values, Values, Values),
        Gen.Enum<SearchOrder>(),
        Gen.Select(Gen.Int[1, 100_000], Gen.Int[1, 100]),
        (query, kinds, days, filters, order, paging) =>
            new SearchRequest(query)
            {
                Kinds = [.. kinds.Distinct()],
                From = days.Item1,
                To = days.Item2,
                Authors = filters.Item1,
                Recipients = filters.Item2,
                Topics = filters.Item3,
                Collections = filters.Item4,
                Order = order,
                Page = paging.Item1,
                Size = paging.Item2,
            }
    );

    [Fact]
    public void The_address_of_a_search_asks_for_that_search() =>
        Request.Sample(
            request =>
            {
                var notes = new List<string>();
                var address = SearchQueryString.Of(request);
                var read = SearchParameters
                    .Of(new QueryCollection(QueryHelpers.ParseQuery(address)))
                    .ToRequest(notes);
                Assert.Empty(notes);
                Assert.Equal(request.Query, read.Query);
                Assert.Equal(request.Kinds, read.Kinds);
                Assert.Equal((request.From, request.To), (read.From, read.To));
                Assert.Equal(request.Authors, read.Authors);
                Assert.Equal(request.Recipients, read.Recipients);
                Assert.Equal(request.Topics, read.Topics);
                Assert.Equal(request.Collections, read.Collections);
                Assert.Equal(
                    (request.Order, request.Page, request.Size),
                    (read.Order, read.Page, read.Size)
                );
            },
            iter: 2_000
        );

    [Fact]
    public void A_day_a_month_and_a_year_have_their_first_and_last_days() =>
        Gen.Int[0, 3_650_000 - 1]
            .Select(DateOnly.FromDayNumber)
            .Sample(
                day =>
                {
                    var iso = Wording.IsoDay(day);
                    Assert.Equal(new DayRange(day, day), DayRange.Parse(iso));
                    var month = DayRange.Parse(iso[..7])!.Value;
                    Assert.Equal((1, 1), (month.First.Day, month.Last.AddDays(1).Day));
                    var year = DayRange.Parse($" {iso[..4]} ")!.Value;
                    Assert.True(year.First <= month.First && month.Last <= year.Last);
                    Assert.True(month.First <= day && day <= month.Last);
                },
                iter: 2_000
            );

    [Fact]
    public void A_pager_shows_the_first_this_and_the_last_page_in_order() =>
        Gen.Select(Gen.Int[1, 60], Gen.Int[1, 100], Gen.Int[0, 4_000])
            .Sample(
                (page, size, total) =>
                {
                    var pager = Pager.Of(page, size, total, at => $"{at}");
                    int?[] shown = [.. pager.Shown()];
                    int[] pages = [.. shown.OfType<int>()];
                    Assert.Equal(pages.Order().Distinct(), pages);
                    Assert.Equal((1, pager.Pages), (pages[0], pages[^1]));
                    Assert.Equal(page <= pager.Pages, pages.Contains(page));
                    for (var i = 1; i < shown.Length; i++)
                    {
                        Assert.True(
                            shown[i] is null
                                ? shown[i + 1] - shown[i - 1] > 1
                                : shown[i - 1] is null || shown[i] - shown[i - 1] == 1
                        );
                    }
                },
                iter: 2_000
            );

    // Half a surrogate pair has no form in an address.
    private static bool IsWellFormed(string text) =>
        !text.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar);
}
