using Archive.Corpus;
using Archive.Importing;
using Archive.Originals;

namespace Archive.Benchmarks;

/// <summary>Single bytes of files in a corpus of real letters and their originals, changed one after the other: noticed or not.</summary>
internal static class SingleBytes
{
    public static int Measure(Figures figures, int changes)
    {
        using var place = new Workplace();
        using var pool = new ReaderPool(Workplace.Reader(), new ReaderLimits());
        var corpus = new CorpusFolder(place.Corpus);
        var request = new ImportRequest([Workplace.RealData("letters-pdf/text")], "letters");
        _ = new Importer(corpus, pool).Import(request, null, default).Count();
        var recorded = corpus
            .Enumerate()
            .ToDictionary(file => file.Path, file => corpus.Read(file).Sha256);
        var files = Directory
            .GetFiles(place.Corpus, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .ToList();
        var random = new Random(1);
        var noticed = 0;
        for (var i = 0; i < changes; i++)
        {
            var file = files[random.Next(files.Count)];
            var bytes = File.ReadAllBytes(file);
            var at = random.Next(bytes.Length);
            var before = bytes[at];
            bytes[at] ^= (byte)random.Next(1, 256);
            File.WriteAllBytes(file, bytes);
            var path = Path.GetRelativePath(place.Corpus, file);
            noticed += new Fixity(corpus)
                .Verify(recorded, (_, _) => { }, default)
                .Contains(new FixityFault(path, FixityFaultKind.Changed))
                ? 1
                : 0;
            bytes[at] = before;
            File.WriteAllBytes(file, bytes);
        }
        Console.WriteLine(
            $"single bytes: {noticed} of {changes} changes noticed, {files.Count} files"
        );
        figures.Add("bytes: changed", changes);
        figures.Add("bytes: not noticed", changes - noticed);
        return 0;
    }
}
