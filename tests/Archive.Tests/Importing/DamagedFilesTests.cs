using Archive.Corpus;
using Archive.Importing;
using Archive.Originals;
using Archive.Tests.Originals;

namespace Archive.Tests.Importing;

/// <summary>A few of what the benchmark `mutations` does ten thousand of.</summary>
public sealed class DamagedFilesTests : IDisposable
{
    private const int Files = 40;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("archive-damaged-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Every_damaged_file_is_imported_or_refused_with_a_sentence_and_nothing_is_written_elsewhere()
    {
        // Scans would be recognised, which takes seconds each.
        string[] sources =
        [
            .. Directory.EnumerateFiles(TestData.Path("letters-pdf/text"), "*.pdf"),
            .. Directory
                .EnumerateFiles(TestData.Path("mail-and-word"), "*", SearchOption.AllDirectories)
                .Where(file => new FileInfo(file).Length < 200_000),
        ];
        Array.Sort(sources, StringComparer.Ordinal);
        var mutation = new Mutation(sources, seed: 20_261_124);
        var damaged = folder.CreateSubdirectory("damaged");
        for (var i = 0; i < Files; i++)
        {
            var (name, bytes) = mutation.Next();
            File.WriteAllBytes(Path.Combine(damaged.FullName, $"{i:00}-{name}"), bytes);
        }
        var before = Listing();

        ImportOutcome[] outcomes;
        using (var readers = new ReaderPool())
        {
            outcomes =
            [
                .. new Importer(
                    new CorpusFolder(Path.Combine(folder.FullName, "corpus")),
                    readers
                ).Import(
                    new ImportRequest([damaged.FullName], "damaged"),
                    null,
                    TestContext.Current.CancellationToken
                ),
            ];
        }

        Assert.True(outcomes.Length >= Files);
        Assert.All(
            outcomes.OfType<ImportOutcome.Refused>(),
            refused => Assert.EndsWith(".", refused.Reason, StringComparison.Ordinal)
        );
        Assert.Equal(before, Listing());
    }

    private string[] Listing() =>
        [
            .. Directory
                .EnumerateFiles(folder.FullName, "*", SearchOption.AllDirectories)
                .Where(file => !file.Contains("/corpus/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
}
