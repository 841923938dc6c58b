using System.Diagnostics;
using Archive.Corpus;

namespace Archive.Benchmarks.Recovery;

/// <summary>What the rolling check costs a file: its bytes read and hashed, again and again.</summary>
internal static class CheckCost
{
    private const int Rounds = 20;

    public static void Measure(Figures figures, Workplace place)
    {
        var corpus = new CorpusFolder(place.Corpus);
        var files = corpus.Enumerate().ToArray();
        var bytes = files.Sum(file => file.Size);
        Hash();
        using var own = Process.GetCurrentProcess();
        var before = own.TotalProcessorTime;
        for (var round = 0; round < Rounds; round++)
        {
            Hash();
        }
        own.Refresh();
        var spent = own.TotalProcessorTime - before;
        figures.Add(
            "recovery: comparing 1,000 files with their hashes, processor ms",
            spent.TotalMilliseconds / Rounds / files.Length * 1000
        );
        Console.WriteLine($"{files.Length} files of {bytes / Math.Max(1, files.Length)} bytes");

        void Hash()
        {
            foreach (var file in files)
            {
                corpus.HashOf(file.Path);
            }
        }
    }
}
