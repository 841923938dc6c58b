using System.Diagnostics;
using System.Text.Json;
using Archive.Originals;
using Archive.Originals.Pages;
using Archive.Text;

namespace Archive.Benchmarks.Originals;

/// <summary>375 PDFs of every kind, imported by the command, and those with text compared with what pdftotext reads.</summary>
internal static class EveryPdf
{
    public static async Task MeasureAsync(ReaderPool pool)
    {
        Import();
        var folder = Workplace.RealData("pdf");
        using var manifest = JsonDocument.Parse(
            await File.ReadAllBytesAsync(Path.Combine(folder, "manifest.json"))
        );
        var (ours, theirs) = (TimeSpan.Zero, TimeSpan.Zero);
        var (found, all) = (0, 0);
        var shares = new List<(double Share, string File, string Missing)>();
        foreach (var entry in manifest.RootElement.EnumerateArray())
        {
            var categories = entry
                .GetProperty("categories")
                .EnumerateArray()
                .Select(category => category.GetString())
                .ToList();
            if (
                !categories.Contains("text-rich") || categories.Contains("encrypted-needs-password")
            )
            {
                continue;
            }
            var name = entry.GetProperty("file").GetString()!;
            var file = Path.Combine(folder, "..", name);
            var clock = Stopwatch.StartNew();
            var expected = Words.Read(PdfToText(file));
            theirs += clock.Elapsed;
            clock.Restart();
            var read = await TryReadAsync(pool, file);
            ours += clock.Elapsed;
            var have = Words
                .Read(TextOf(read))
                .GroupBy(word => word.Text)
                .ToDictionary(group => group.Key, group => group.Count());
            var missing = new List<string>();
            foreach (var word in expected)
            {
                if (have.TryGetValue(word.Text, out var count) && count > 0)
                {
                    have[word.Text] = count - 1;
                }
                else
                {
                    missing.Add(word.Text);
                }
            }
            all += expected.Count;
            found += expected.Count - missing.Count;
            shares.Add(
                (
                    expected.Count == 0 ? 1 : 1 - ((double)missing.Count / expected.Count),
                    name,
                    $"{missing.Count} of {expected.Count}: {string.Join(' ', missing.Take(12))}"
                )
            );
        }
        foreach (
            var (share, file, missing) in shares
                .Where(each => each.Share < 0.98)
                .OrderBy(each => each.Share)
        )
        {
            Console.WriteLine($"  {share:0.000} {file}: {missing}");
        }
        Console.WriteLine(
            $"pdf/ text-rich: {shares.Count} files, {100.0 * found / all:0.00} % of pdftotext's {all} words, {shares.Count(each => each.Share >= 0.98)} files at 98 % or more; {ours.TotalSeconds:0.0} s, pdftotext {theirs.TotalSeconds:0.0} s"
        );
    }

    private static void Import()
    {
        using var place = new Workplace();
        var (answer, seconds, peak) = Watched.Run(
            place.StartCommand("import", Workplace.RealData("pdf"), "--collection", "pdf", "--json")
        );
        using var json = JsonDocument.Parse(answer);
        var root = json.RootElement;
        foreach (
            var refused in root.GetProperty("documents")
                .EnumerateArray()
                .Select(document => document.GetProperty("reason").GetString())
                .OfType<string>()
                .GroupBy(reason => reason)
                .OrderByDescending(group => group.Count())
        )
        {
            Console.WriteLine($"  refused {refused.Count(), 3}: {refused.Key}");
        }
        Console.WriteLine(
            $"pdf/: {root.GetProperty("imported")} imported, {root.GetProperty("unchanged")} the same file again, {root.GetProperty("refused")} refused in {seconds:0.0} s; peak {peak} MB with children"
        );
    }

    private static async Task<ReadPdf?> TryReadAsync(ReaderPool pool, string file)
    {
        try
        {
            return await new PdfReader(pool).ReadAsync(await File.ReadAllBytesAsync(file), default);
        }
        catch (UnreadableException)
        {
            return null;
        }
    }

    private static string TextOf(ReadPdf? read) =>
        read is null
            ? ""
            : string.Concat(
                read.Blocks.SelectMany(block => block.Lines)
                    .Select(line =>
                        string.Concat(
                            line.Words.Select(
                                (word, i) => (i == 0 || word.IsJoined ? "" : " ") + word.Text
                            )
                        )
                        // As pdftotext does, and an import: a word that a line's end breaks is one.
                        + (line.End is LineEnd.Hyphenated or LineEnd.AtHyphen ? "" : "\n")
                    )
                    // What is filled into a form is kept apart from the text.
                    .Concat(read.Asides.Select(aside => aside.Text + "\n"))
            );

    private static string PdfToText(string file)
    {
        using var process = Process.Start(
            new ProcessStartInfo("pdftotext", [file, "-"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return process.StandardOutput.ReadToEnd();
    }
}
