using System.Globalization;
using System.Text.Json;
using Archive.Documents;
using Archive.Tests.Indexing;

namespace Archive.Tests.Search;

/// <summary>The real letters of the test data, and what their own press releases quote of them.</summary>
internal static class RealLetters
{
    public static IEnumerable<Document> Read()
    {
        foreach (var letter in Lines("letters/letters.jsonl"))
        {
            var name = letter.GetProperty("id").GetString()!;
            var text = File.ReadAllText(TestData.Path($"letters/letter/{name}.txt"));
            yield return Some.Letter(IdOf(name).Value, Some.Paragraphs(text)) with
            {
                Title = letter.GetProperty("title").GetString() ?? "Untitled",
                Date = DateOnly.ParseExact(
                    letter.GetProperty("release_date").GetString()!,
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture
                ),
            };
        }
    }

    /// <summary>Without quotation marks of their own: marks are no words, and these would end the phrase.</summary>
    public static IEnumerable<(DocumentId Letter, string Quotation)> VerbatimQuotations() =>
        Lines("letters/quotes.jsonl")
            .Where(quote => quote.GetProperty("class").GetString() is "verbatim" or "exact")
            .Select(quote =>
                (
                    IdOf(quote.GetProperty("letter_id").GetString()!),
                    string.Concat(
                        quote
                            .GetProperty("quote")
                            .GetString()!
                            .Where(unit => unit is not ('"' or '“' or '”'))
                    )
                )
            );

    private static DocumentId IdOf(string name) => DocumentId.Parse(name.ToLowerInvariant());

    private static IEnumerable<JsonElement> Lines(string file) =>
        File.ReadLines(TestData.Path(file)).Select(line => JsonDocument.Parse(line).RootElement);
}
