using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Archive.Corpus;
using Archive.Documents;
using Archive.Text;

namespace Archive.Benchmarks.Description;

/// <summary>97 letters labelled by reading, imported as they are: are date, signatories and addressees those of the labels?</summary>
internal static class GoldLetters
{
    public static int Measure(Figures figures)
    {
        using var place = new Workplace();
        var labels = File.ReadLines(Workplace.RealData("people/gold-letters.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToDictionary(label => label.GetProperty("file").GetString()!);
        var folder = Workplace.RealData("letters/letter");
        RealLetters.Import(place, labels.Keys.Select(file => Path.Combine(folder, file)), "gold");
        var tally = new GoldTally();
        foreach (var (file, label) in labels.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            tally.Add(file, label, Read(place, file));
        }
        tally.AddTo(figures);
        return 0;
    }

    private static Document Read(Workplace place, string file)
    {
        var name = Path.GetFileNameWithoutExtension(file).ToLowerInvariant();
        var path = Directory
            .EnumerateFiles(place.Corpus, $"*{name}.md", SearchOption.AllDirectories)
            .Single();
        return DocumentReader.Read(Path.GetFileName(path), File.ReadAllBytes(path)).Document
            ?? throw new InvalidOperationException($"{path} cannot be read.");
    }
}
