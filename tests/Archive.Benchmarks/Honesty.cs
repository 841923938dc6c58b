using Archive.Corpus;
using Archive.Indexing;
using Archive.Quotations;

namespace Archive.Benchmarks;

/// <summary>3,750 honest and doctored quotations over 1,500 documents: what is accepted, which verdict, which source.</summary>
internal static class Honesty
{
    /// <param name="misses">Beginnings of classes whose misses are printed.</param>
    public static int Measure(string[] misses)
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
        Console.WriteLine($"a quotation: {latency}");
        foreach (var row in rows.Where(row => !row.IsWholly && IsAsked(row.Case.Class)))
        {
            HonestyTable.PrintMiss(row);
        }
        return 0;

        bool IsAsked(string name) =>
            misses.Any(start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase));
    }
}
