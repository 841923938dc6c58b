using Archive.Corpus;
using Archive.Documents;
using Archive.Indexing;
using Archive.Quotations;
using Archive.Search;

namespace Archive.Benchmarks;

/// <summary>
/// Sentences of real letters with one word changed into another that looks like it, a letter apart: none may be accepted as a
/// slip. The words are those of the letters themselves, names too.
/// </summary>
internal static class LookAlikes
{
    private const int Asked = 4_000;
    private const int Shortest = 8;
    private const int Longest = 30;

    public static int Measure(Figures figures)
    {
        using var place = new Workplace();
        RealLetters.Import(place);
        var corpus = new CorpusFolder(place.Corpus);
        using var index = IndexStore.OpenForWriting(place.Data);
        index.Update(corpus, null, CancellationToken.None);
        var tracer = new QuotationTracer(index, corpus);
        var letters = new Catalogue(index)
            .List(new DocumentQuery { Size = 2_000 })
            .Documents.Select(letter => corpus.Read(new CorpusFile(letter.Path, 0, default)))
            .Select(reading => DocumentWords.Of(DocumentText.Of(reading.Document!)))
            .ToList();
        var others = new LookAlikeWords(letters);
        var random = new Random(20191121);
        var (asked, accepted) = (0, 0);
        while (asked < Asked)
        {
            var letter = letters[random.Next(letters.Count)];
            var count = random.Next(Shortest, Longest);
            if (letter.Words.Length <= count)
            {
                continue;
            }
            var first = random.Next(letter.Words.Length - count);
            var changed = first + random.Next(count);
            var word = letter.Words[changed];
            var alike = others.Of(word.Text);
            if (alike.Count == 0)
            {
                continue;
            }
            var span = letter.SpanOf(first, first + count);
            var text = letter.Text.Text;
            if (IsBracketed(text[span.Start..word.Span.Start]))
            {
                continue;
            }
            var other = alike[random.Next(alike.Count)];
            var quotation =
                $"{text[span.Start..word.Span.Start]}{other}{text[word.Span.End..span.End]}";
            var traced = tracer.Trace(quotation);
            asked++;
            if (traced.Verdict is Verdict.Verbatim or Verdict.Edited)
            {
                accepted++;
                Console.WriteLine(
                    $"accepted “{other}” for “{word.Text}”, {traced.Source?.Document.Id}: {quotation.ReplaceLineEndings(" ")}"
                );
            }
        }
        figures.Add("lookalikes: sentences", asked);
        figures.Add("lookalikes: accepted", accepted);
        return 0;
    }

    // What a quotation has in brackets is marked as the quoter's, and is accepted as that: "[removals]".
    private static bool IsBracketed(string before) =>
        before.LastIndexOf('[') > before.LastIndexOf(']');
}
