using Archive.Corpus;
using Archive.Documents;

namespace Archive.Tests.Corpus;

/// <summary>Whatever one byte of the corpus is changed, verification says so.</summary>
public sealed class SingleBytesTests : IDisposable
{
    private const int Changes = 200;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("archive-bytes-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_single_byte_that_changed_is_noticed_wherever_it_is()
    {
        var random = new Random(20261124);
        var corpus = new CorpusFolder(folder.FullName);
        for (var i = 0; i < 4; i++)
        {
            var original = new byte[500];
            random.NextBytes(original);
            corpus.Add(
                Some.Letter($"letter-{i}", $"We ask for report number {i}."),
                "letters",
                new NewOriginal(original, ".pdf", "application/pdf")
            );
        }
        var recorded = corpus
            .Enumerate()
            .ToDictionary(file => file.Path, file => corpus.Read(file).Sha256);
        var files = Directory.GetFiles(folder.FullName, "*", SearchOption.AllDirectories);
        Assert.Equal(8, files.Length);
        Assert.Empty(Verify(corpus, recorded));

        for (var i = 0; i < Changes; i++)
        {
            var file = files[random.Next(files.Length)];
            var bytes = File.ReadAllBytes(file);
            var at = random.Next(bytes.Length);
            var before = bytes[at];
            bytes[at] ^= (byte)random.Next(1, 256);
            File.WriteAllBytes(file, bytes);
            Assert.Contains(
                new FixityFault(
                    Path.GetRelativePath(folder.FullName, file).Replace('\\', '/'),
                    FixityFaultKind.Changed
                ),
                Verify(corpus, recorded)
            );
            bytes[at] = before;
            File.WriteAllBytes(file, bytes);
        }
    }

    [Fact]
    public void A_file_that_no_document_names_is_unrecorded()
    {
        var corpus = new CorpusFolder(folder.FullName);
        corpus.Add(Some.Letter("a", "We ask."), "letters");
        File.WriteAllText(Path.Combine(folder.FullName, "letters", "stray.pdf"), "%PDF-");
        var recorded = corpus
            .Enumerate()
            .ToDictionary(file => file.Path, file => corpus.Read(file).Sha256);
        Assert.Equal(
            [new FixityFault("letters/stray.pdf", FixityFaultKind.Unrecorded)],
            Verify(corpus, recorded)
        );
    }

    [Fact]
    public void What_was_found_is_kept_and_read_again()
    {
        Assert.Null(Verification.Read(folder.FullName));
        var found = new Verification(
            DateTimeOffset.UnixEpoch,
            3,
            [new FixityFault("a.md", FixityFaultKind.Missing)]
        );
        found.Write(folder.FullName);
        var read = Verification.Read(folder.FullName)!;
        Assert.Equal((found.At, found.Files), (read.At, read.Files));
        Assert.Equal(found.Faults, read.Faults);
        File.WriteAllText(Path.Combine(folder.FullName, "verification.json"), "{");
        Assert.Null(Verification.Read(folder.FullName));
    }

    private static IReadOnlyList<FixityFault> Verify(
        CorpusFolder corpus,
        Dictionary<string, string> recorded
    ) => new Fixity(corpus).Verify(recorded, (_, _) => { }, default);
}
