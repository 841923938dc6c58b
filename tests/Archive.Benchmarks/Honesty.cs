using Archive.Corpus;
using Archive.Indexing;
using Archive.Quotations;

namespace Archive.Benchmarks;

/// <summary>3,750 honest and doctored quotations over 1,500 documents: what is accepted, which verdict, which source.</summary>
internal static class Honesty
{
    /// <param name="misses">Beginnings of classes whose misses are printed.</param>
    public static int Measure(Figures figures, string[] misses)
    {
        using var place = new Workplace();
        RealLetters.Import(place, Workplace.RealData("honesty/documents"), "honesty");
        var corpus = new CorpusFolder(place.Corpus);
        using var index = IndexStore.OpenForWriting(place.Data);
        index.Update(corpus, null, CancellationToken.None);
        var tracer = new QuotationTracer(index, corpus);
        var cases = HonestyCase.Read(Workplace.RealData("honesty/cases.jsonl")).ToList();
        var latency = new Latency();
        var rows = cases
            .Select(one => new HonestyRow(one, latency.Of(() => tracer.Trace(one.Quotation))))
            .ToList();
        HonestyTable.Print(rows);
        AddTo(figures, rows);
        latency.AddTo(figures, "honesty: a quotation");
        Console.WriteLine($"a quotation: {latency}");
        foreach (var row in rows.Where(row => !row.IsWholly && IsAsked(row.Case.Class)))
        {
            HonestyTable.PrintMiss(row);
        }
        return 0;

        bool IsAsked(string name) =>
            misses.Any(start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase));
    }

    private static void AddTo(Figures figures, List<HonestyRow> rows)
    {
        figures.Add("honesty: quotations", rows.Count);
        AddShare(
            "honest accepted, %",
            row => row.Case.IsHonest && !row.Case.IsOcr,
            row => row.IsAccepted
        );
        AddShare(
            "honest accepted amid noise of recognition, %",
            row => row.Case is { IsHonest: true, IsOcr: true },
            row => row.IsAccepted
        );
        AddShare("doctored accepted, %", row => !row.Case.IsHonest, row => row.IsAccepted);
        figures.Add(
            "honesty: doctored by a negation or a number accepted",
            rows.Count(row => row.IsAccepted && IsGrave(row.Case.Class))
        );
        AddShare("right verdict, %", _ => true, row => row.IsRight);
        AddShare("right source, %", _ => true, row => row.IsNamed);
        AddShare("right source or among the others, %", _ => true, row => row.IsNamedOrOther);
        figures.Add(
            "honesty: out of the archive, given a source",
            rows.Count(row => row.Case.Document is null && row.Traced.Source is not null)
        );

        void AddShare(string what, Func<HonestyRow, bool> among, Func<HonestyRow, bool> holds)
        {
            var asked = rows.Where(among).ToList();
            figures.Add($"honesty: {what}", 100.0 * asked.Count(holds) / asked.Count);
        }
    }

    private static bool IsGrave(string name) =>
        name.StartsWith("H1-", StringComparison.Ordinal)
        || name.StartsWith("H2-", StringComparison.Ordinal)
        || name.StartsWith("H8-", StringComparison.Ordinal);
}
