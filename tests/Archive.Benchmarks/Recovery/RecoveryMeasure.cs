using Archive.Corpus;
using Archive.Importing;

namespace Archive.Benchmarks.Recovery;

/// <summary>Takes away or damages what the archive stands on, one thing after the other, and looks what is lost and how long it takes.</summary>
internal static class RecoveryMeasure
{
    private const int Letters = 300;

    public static async Task<int> MeasureAsync(Figures figures)
    {
        using var place = new Workplace();
        Import(place);
        CheckCost.Measure(figures, place);
        var lost = DamagedIndexes.Measure(figures, place);
        lost += await GoneFolders.MeasureAsync(figures, place);
        figures.Add("recovery: documents lost, count", lost);
        return lost == 0 ? 0 : 1;
    }

    private static void Import(Workplace place)
    {
        var letters = Directory
            .EnumerateFiles(Workplace.RealData("letters/letter"))
            .Order(StringComparer.Ordinal)
            .Take(Letters);
        var importer = new Importer(new CorpusFolder(place.Corpus));
        foreach (
            var outcome in importer.Import(
                new ImportRequest([.. letters], "letters", null),
                null,
                CancellationToken.None
            )
        )
        {
            if (outcome is ImportOutcome.Refused refused)
            {
                Console.WriteLine($"refused {refused.Source}: {refused.Reason}");
            }
        }
    }
}
