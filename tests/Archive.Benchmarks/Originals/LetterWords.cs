using Archive.Corpus;
using Archive.Documents;
using Archive.Importing;
using Archive.Originals;
using Archive.Text;

namespace Archive.Benchmarks.Originals;

/// <summary>The words of letters imported as PDF against the letters' texts: 1 − word error rate.</summary>
internal static class LetterWords
{
    public static void Measure(Figures figures, ReaderPool pool)
    {
        foreach (var form in new[] { "text", "scanned_with_ocr_layer", "scanned" })
        {
            using var place = new Workplace();
            var corpus = new CorpusFolder(place.Corpus);
            var request = new ImportRequest([Workplace.RealData($"letters-pdf/{form}")], "letters");
            var rights = new List<double>();
            foreach (var outcome in new Importer(corpus, pool).Import(request, null, default))
            {
                if (outcome is ImportOutcome.Imported imported)
                {
                    var name = Path.GetFileName(imported.Source).Split('_')[0];
                    var text = Path.Combine(Workplace.RealData("letters/letter"), $"{name}.txt");
                    if (!File.Exists(text))
                    {
                        continue;
                    }
                    var read = corpus.Read(new CorpusFile(imported.Path, 0, default)).Document!;
                    var right = Right(
                        Words.Read(File.ReadAllText(text)),
                        Words.Read(DocumentText.Of(read).Text)
                    );
                    rights.Add(right);
                    if (right < 0.99)
                    {
                        Console.WriteLine($"  {right:0.0000} {imported.Source}");
                    }
                }
                else
                {
                    Console.WriteLine($"  {outcome}");
                }
            }
            Console.WriteLine(
                $"letters-pdf/{form}: {rights.Count} letters, 1 - WER mean {rights.Average():0.0000}, least {rights.Min():0.0000}"
            );
            figures.Add($"originals-letters: {form}, letters", rights.Count);
            figures.Add($"originals-letters: {form}, words right, mean %", 100 * rights.Average());
            figures.Add($"originals-letters: {form}, words right, least %", 100 * rights.Min());
        }
    }

    // What stands before the letter, its printed head, is no error.
    private static double Right(IReadOnlyList<Word> letter, IReadOnlyList<Word> read)
    {
        var row = new int[read.Count + 1];
        foreach (var (word, i) in letter.Select((word, i) => (word, i)))
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 1; j <= read.Count; j++)
            {
                var above = row[j];
                var same = word.Text == read[j - 1].Text ? 0 : 1;
                row[j] = Math.Min(diagonal + same, Math.Min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return 1 - ((double)row[read.Count] / letter.Count);
    }
}
