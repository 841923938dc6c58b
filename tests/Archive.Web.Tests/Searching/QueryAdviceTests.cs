using Archive.Web.Searching;

namespace Archive.Web.Tests.Searching;

public sealed class QueryAdviceTests
{
    [Theory]
    [InlineData("the pier will reopen", "the OR pier OR will OR reopen")]
    [InlineData("“the pier will” \"Reopen\" reopen", "the OR pier OR will OR Reopen")]
    [InlineData("(pier AND lease) NOT draft -final", "pier OR lease")]
    public void Any_of_the_words_is_another_way_to_ask(string query, string any) =>
        Assert.Equal(any, QueryAdvice.AnyOfTheWords(query));

    [Theory]
    [InlineData("pier")]
    [InlineData("pier OR lease")]
    [InlineData("pier NOT lease")]
    [InlineData("— …")]
    public void It_is_none_where_as_much_was_asked_already(string query) =>
        Assert.Null(QueryAdvice.AnyOfTheWords(query));
}
