using System.Text.Json;
using Archive.Corpus;
using Archive.Indexing;
using Archive.Quotations;

namespace Archive.Benchmarks;

/// <summary>
/// Quotations of real releases over the 1,180 letters they announce: honest ones traced to their letter, and real misquotations of
/// one or two words told word by word.
/// </summary>
internal static class Releases
{
    private static readonly string[] Honest =
    [
        "verbatim",
        "verbatim_ellipsis",
        "verbatim_brackets",
    ];

    /// <param name="amidPress">Among 41,797 releases besides, which is an archive of 43,000 documents.</param>
    public static int Measure(Figures figures, bool amidPress)
    {
        using var place = new Workplace();
        RealLetters.Import(place);
        if (amidPress)
        {
            PressReleases.Import(place);
        }
        var corpus = new CorpusFolder(place.Corpus);
        using var index = IndexStore.OpenForWriting(place.Data);
        index.Update(corpus, null, CancellationToken.None);
        var tracer = new QuotationTracer(index, corpus);
        var latency = new Latency();
        var honest = Honest.Select(name => MeasureHonest(name, tracer, latency)).ToList();
        var told = MeasureSilentEdits(tracer, latency);
        Console.WriteLine($"a quotation: {latency}");
        var benchmark = amidPress ? "releases-press" : "releases";
        figures.Add($"{benchmark}: honest quotations", honest.Sum(one => one.Asked));
        figures.Add($"{benchmark}: accepted and traced", honest.Sum(one => one.Right));
        figures.Add($"{benchmark}: silent edits", told.Asked);
        figures.Add($"{benchmark}: told word by word", told.Right);
        latency.AddTo(figures, $"{benchmark}: a quotation");
        return 0;
    }

    private static (int Asked, int Right) MeasureHonest(
        string name,
        QuotationTracer tracer,
        Latency latency
    )
    {
        var (asked, right) = (0, 0);
        foreach (var row in Rows("letters/quotes.jsonl"))
        {
            if (row.GetProperty("class").GetString() != name)
            {
                continue;
            }
            var quote = row.GetProperty("quote").GetString()!;
            var letter = row.GetProperty("letter_id").GetString()!;
            var traced = latency.Of(() => tracer.Trace(quote, null, IsLetter));
            asked++;
            var isRight =
                traced.Verdict is Verdict.Verbatim or Verdict.Edited && IsTraced(traced, letter);
            right += isRight ? 1 : 0;
            if (!isRight)
            {
                PrintMiss(letter, quote, traced);
            }

            // The release says whose letter it quotes.
            bool IsLetter(DocumentSummary document) => RealLetters.IsOf(document, letter);
        }
        Console.WriteLine(
            $"{name}: {right} of {asked} accepted and traced ({100.0 * right / Math.Max(1, asked):0.00} %)"
        );
        return (asked, right);
    }

    private static (int Asked, int Right) MeasureSilentEdits(
        QuotationTracer tracer,
        Latency latency
    )
    {
        var (asked, right) = (0, 0);
        foreach (var row in Rows("letters/silent_edits.jsonl"))
        {
            var edits = row.GetProperty("edits")
                .EnumerateArray()
                .Select(edit => new WordEdit(Words(edit, "quote"), Words(edit, "letter")))
                .Where(edit => edit.ChangesWords)
                .ToList();
            if (edits.Sum(edit => edit.Count) is < 1 or > 2)
            {
                continue;
            }
            var quote = row.GetProperty("quote").GetString()!;
            var letter = row.GetProperty("letter_id").GetString()!;
            var traced = latency.Of(() =>
                tracer.Trace(quote, null, document => RealLetters.IsOf(document, letter))
            );
            asked++;
            var isRight =
                traced.Verdict is Verdict.Altered
                && IsTraced(traced, letter)
                && edits.TrueForAll(edit => edit.IsTold(traced));
            right += isRight ? 1 : 0;
            if (!isRight)
            {
                Console.WriteLine($"expected {string.Join(", ", edits)}");
                PrintMiss(letter, quote, traced);
            }
        }
        Console.WriteLine(
            $"silent edits of one or two words: {right} of {asked} told ({100.0 * right / Math.Max(1, asked):0.00} %)"
        );
        return (asked, right);
    }

    private static string[] Words(JsonElement edit, string side) =>
        [.. Text.Words.Read(edit.GetProperty(side).GetString()!).Select(word => word.Text)];

    private static bool IsTraced(TracedQuotation traced, string letter) =>
        (traced.Source is { } source && RealLetters.IsOf(source.Document, letter))
        || traced.Others.Any(other => RealLetters.IsOf(other.Document, letter));

    private static IEnumerable<JsonElement> Rows(string file) =>
        File.ReadLines(Workplace.RealData(file))
            .Select(line => JsonDocument.Parse(line).RootElement);

    private static void PrintMiss(string letter, string quote, TracedQuotation traced)
    {
        Console.WriteLine($"missed {letter}: {quote.ReplaceLineEndings(" ")}");
        Console.WriteLine(
            $"  {traced.Verdict} {traced.Source?.Document.Id.ToString() ?? "-"}: {traced.Source?.Text.ReplaceLineEndings(" ")}"
        );
        foreach (var reason in traced.Reasons)
        {
            Console.WriteLine($"  {reason.Code}: {reason.Sentence}");
        }
    }
}
