using System.Collections.Immutable;
using System.Globalization;
using Archive.Benchmarks.Description;
using Archive.Benchmarks.Fuzzing;
using Archive.Benchmarks.Load;
using Archive.Benchmarks.Originals;
using Archive.Benchmarks.Originals.Copies;
using Archive.Benchmarks.Recovery;
using Archive.Benchmarks.Scans;

namespace Archive.Benchmarks;

/// <summary>What can be measured, a line each, in the order in which <c>bars</c> runs them. README.md here has the table.</summary>
internal static class AllBenchmarks
{
    private const string Letters = "letters/letter";

    private const int Seed = 20261124;

    public static ImmutableArray<Benchmark> List { get; } =
    [
        new("phrases", (figures, _) => PhraseSearch.Measure(figures))
        {
            Data = [Letters, "letters/quotes.jsonl"],
        },
        new("honesty", Honesty.Measure) { Data = ["honesty/documents", "honesty/cases.jsonl"] },
        new("releases", (figures, _) => Releases.Measure(figures, amidPress: false))
        {
            Data = [Letters, "letters/quotes.jsonl", "letters/silent_edits.jsonl"],
        },
        new(
            "dropped",
            (figures, rest) =>
                DroppedWords.Measure(figures, Count(rest, Seed), Count([.. rest.Skip(1)], 500))
        )
        {
            Data = [Letters, "press"],
        },
        new("ellipses", (figures, rest) => Ellipses.Measure(figures, Count(rest, Seed)))
        {
            Data = [Letters, "press"],
        },
        new("lookalikes", (figures, _) => LookAlikes.Measure(figures)) { Data = [Letters] },
        new("scans", (figures, _) => ScanQuotations.Measure(figures))
        {
            Data = [Letters, "letters-pdf"],
            Programs = ["ocrmypdf"],
        },
        new("gold-letters", (figures, _) => GoldLetters.Measure(figures))
        {
            Data = [Letters, "people"],
        },
        new("originals-letters", (figures, _) => OriginalLetters.MeasureAsync(figures))
        {
            Data = [Letters, "letters-pdf"],
            Programs = ["ocrmypdf"],
        },
        new("originals-pdf", (figures, _) => EveryPdf.MeasureAsync(figures))
        {
            Data = ["pdf"],
            Programs = ["ocrmypdf", "pdftotext"],
        },
        new("originals-copies", (figures, _) => EveryCopy.MeasureAsync(figures))
        {
            Data = ["pdf"],
            Programs = ["ocrmypdf", "pdftoppm", "qpdf", "node", "npm"],
        },
        new("originals-hostile", (figures, _) => HostilePdfs.Measure(figures))
        {
            Data = ["pdf-hostile"],
        },
        new("originals-mail", (figures, _) => MailAndWord.Measure(figures))
        {
            Data = ["mail-and-word"],
            Programs = ["soffice", "msgconvert"],
        },
        new("bytes", (figures, rest) => SingleBytes.Measure(figures, Count(rest, 1000)))
        {
            Data = ["letters-pdf/text"],
        },
        new("kills", (figures, rest) => Kills.Measure(figures, Count(rest, 100)))
        {
            Data = [Letters],
        },
        new("recovery", (figures, _) => RecoveryMeasure.MeasureAsync(figures)) { Data = [Letters] },
        new("load", LoadMeasure.MeasureAsync) { Data = [Letters], Programs = ["node", "npm"] },
        new("fuzz", ContentFuzz.MeasureAsync),
        new("jsonl", (figures, rest) => JsonLinesImport.Measure(figures, Count(rest, 1000))),
        new("mutations", Mutations.Measure)
        {
            Data = ["pdf", "pdf-hostile", "letters-pdf", "mail-and-word"],
        },
        new("archive", (figures, _) => WholeArchive.MeasureAsync(figures)) { Data = [Letters] },
        new("releases-press", (figures, _) => Releases.Measure(figures, amidPress: true))
        {
            Data = [Letters, "letters/quotes.jsonl", "letters/silent_edits.jsonl", "press"],
        },
        new("timings", Timings.Measure) { Data = [Letters], Programs = ["node"] },
    ];

    private static int Count(string[] rest, int usual) =>
        rest is [var count, ..] ? int.Parse(count, CultureInfo.InvariantCulture) : usual;
}
