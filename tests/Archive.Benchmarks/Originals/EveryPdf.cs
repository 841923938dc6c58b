using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Archive.Originals;
using Archive.Originals.Pages;
using Archive.Text;

namespace Archive.Benchmarks.Originals;

/// <summary>375 PDFs of every kind, imported by the command, and those with text compared with what pdftotext reads.</summary>
internal static class EveryPdf
{
    // Files of which it reads what nobody sees, or what is seen otherwise: each was looked at as poppler paints it.
    private static readonly Dictionary<string, string> Misread = new(StringComparer.Ordinal)
    {
        ["issue16316.pdf"] = "words beyond the crop box",
        ["507618.pdf"] = "white words on white",
        ["11194059_2017-11_de_s.pdf"] = "words beyond the page",
        ["TAMReview.pdf"] = "letters that no font names; an import has these pages recognised",
        ["complex_rotated.pdf"] = "lines that lie askew, read in pieces",
        ["issue-848.pdf"] = "mirrored lines, read backwards",
    };

    public static async Task<int> MeasureAsync(Figures figures)
    {
        using var pool = new ReaderPool(Workplace.Reader(), new ReaderLimits());
        Import(figures);
        var folder = Workplace.RealData("pdf");
        using var manifest = JsonDocument.Parse(
            await File.ReadAllBytesAsync(Path.Combine(folder, "manifest.json"))
        );
        var (ours, theirs) = (TimeSpan.Zero, TimeSpan.Zero);
        var (found, all) = (0, 0);
        var (foundShown, allShown) = (0, 0);
        var (foundRead, allRead) = (0, 0);
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
            var have = Words.Read(TextOf(read));
            var missing = Missing(expected, have);
            var shown = Words.Read(ShownText(file, read));
            allShown += shown.Count;
            foundShown += shown.Count - Missing(shown, have).Count;
            all += expected.Count;
            found += expected.Count - missing.Count;
            if (!Misread.ContainsKey(Path.GetFileName(name)))
            {
                allRead += expected.Count;
                foundRead += expected.Count - missing.Count;
            }
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
            Console.WriteLine(
                $"  {share:0.000} {file}: {missing}{(Misread.TryGetValue(Path.GetFileName(file), out var why) ? $" ({why})" : "")}"
            );
        }
        Console.WriteLine(
            $"pdf/ text-rich: {shares.Count} files, {100.0 * found / all:0.00} % of pdftotext's {all} words, {shares.Count(each => each.Share >= 0.98)} files at 98 % or more; {ours.TotalSeconds:0.0} s, pdftotext {theirs.TotalSeconds:0.0} s, {ours / theirs:0.0} times as long"
        );
        Console.WriteLine(
            $"  of the {allShown} that it reads within the crop boxes: {100.0 * foundShown / allShown:0.00} %"
        );
        Console.WriteLine(
            $"  but for the {Misread.Count} files that it misreads: {100.0 * foundRead / allRead:0.00} % of {allRead}"
        );
        figures.Add("originals-pdf: files with text", shares.Count);
        figures.Add("originals-pdf: words of pdftotext, %", 100.0 * found / all);
        figures.Add(
            "originals-pdf: words of pdftotext within the crop boxes, %",
            100.0 * foundShown / allShown
        );
        figures.Add(
            "originals-pdf: words of pdftotext but where it misreads a file, %",
            100.0 * foundRead / allRead
        );
        figures.Add(
            "originals-pdf: files with 98 % of the words or more",
            shares.Count(each => each.Share >= 0.98)
        );
        figures.Add("originals-pdf: times as long as pdftotext", ours / theirs);
        return 0;
    }

    private static List<string> Missing(IReadOnlyList<Word> expected, IReadOnlyList<Word> have)
    {
        var left = have.CountBy(word => word.Text).ToDictionary();
        var missing = new List<string>();
        foreach (var word in expected)
        {
            if (left.TryGetValue(word.Text, out var count) && count > 0)
            {
                left[word.Text] = count - 1;
            }
            else
            {
                missing.Add(word.Text);
            }
        }
        return missing;
    }

    private static void Import(Figures figures)
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
        figures.Add("originals-pdf: imported", root.GetProperty("imported").GetInt32());
        figures.Add(
            "originals-pdf: imported, the same again or refused with a reason",
            root.GetProperty("documents").EnumerateArray().Count()
        );
        figures.Add("originals-pdf: peak with children, MB", peak);
        figures.Add("originals-pdf: import, s", seconds);
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

    // It has no one option for it: only a part of a page, of a size that is given, is read within the crop box.
    private static string ShownText(string file, ReadPdf? read)
    {
        if (read is null)
        {
            return PdfToText(file);
        }
        var text = new StringBuilder();
        for (var i = 0; i < read.Pages.Length; i++)
        {
            var first = read.Pages[i];
            while (
                i + 1 < read.Pages.Length
                && (read.Pages[i + 1].Width, read.Pages[i + 1].Height)
                    == (first.Width, first.Height)
            )
            {
                i++;
            }
            text.Append(
                PdfToText(
                    file,
                    ["-cropbox", "-x", "0", "-y", "0"],
                    ("-f", first.Number),
                    ("-l", read.Pages[i].Number),
                    ("-W", Math.Ceiling(first.Width)),
                    ("-H", Math.Ceiling(first.Height))
                )
            );
        }
        return text.ToString();
    }

    private static string PdfToText(
        string file,
        string[]? switches = null,
        params (string Name, double Value)[] options
    )
    {
        var start = new ProcessStartInfo(
            "pdftotext",
            [
                .. switches ?? [],
                .. options.SelectMany(option =>
                    new[] { option.Name, option.Value.ToString(CultureInfo.InvariantCulture) }
                ),
                file,
                "-",
            ]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return process.StandardOutput.ReadToEnd();
    }
}
