using Archive.Corpus;
using Archive.Importing;
using Archive.Indexing;

namespace Archive.Benchmarks;

/// <summary>The 1,180 letters of the real data, imported into a <see cref="Workplace"/>.</summary>
internal static class RealLetters
{
    public static void Import(Workplace place) =>
        Import(place, Workplace.RealData("letters/letter"), "letters");

    public static void Import(Workplace place, string folder, string collection) =>
        Import(place, [folder], collection);

    public static void Import(Workplace place, IEnumerable<string> paths, string collection)
    {
        var request = new ImportRequest([.. paths], collection);
        var outcomes = new Importer(new CorpusFolder(place.Corpus)).Import(
            request,
            null,
            CancellationToken.None
        );
        var imported = outcomes.Count(outcome => outcome is ImportOutcome.Imported);
        Console.WriteLine($"{imported} {collection} imported");
    }

    /// <summary>Whether a document is the letter of that name in the data: "L00013".</summary>
    public static bool IsOf(DocumentSummary document, string letter) =>
        document.Id.Value.EndsWith(letter, StringComparison.OrdinalIgnoreCase);
}
