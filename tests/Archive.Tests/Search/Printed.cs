using Archive.Search;

namespace Archive.Tests.Search;

/// <summary>A query's meaning on one line: words in brackets are one phrase, a reading behind a bar is the other one.</summary>
internal static class Printed
{
    public static string Of(SearchQuery query) =>
        query switch
        {
            SearchQuery.Everything => "everything",
            SearchQuery.NoWord => "nothing",
            SearchQuery.Phrase phrase => Of(phrase),
            SearchQuery.AllOf all => $"all({string.Join(", ", all.Parts.Select(Of))})",
            SearchQuery.AnyOf any => $"any({string.Join(", ", any.Parts.Select(Of))})",
            SearchQuery.Without without => $"without({Of(without.Part)})",
            _ => throw new InvalidOperationException(),
        };

    private static string Of(SearchQuery.Phrase phrase) =>
        $"[{string.Join(" | ", phrase.Readings.Select(words => string.Join(' ', words.Select(word => word.Text))))}]";
}
