using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using Archive.Corpus;
using Archive.Documents;
using Archive.Indexing;
using Archive.Search;
using Archive.Tests.Indexing;

namespace Archive.Tests.Corpus;

/// <summary>What may lie in a folder beside documents: none of it stops anything, all of it is told.</summary>
public sealed class HostileFolderTests : IDisposable
{
    private readonly CorpusOnDisk corpus = new();

    public HostileFolderTests()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux makes such files from here.");
        corpus.Write("letters", Some.Letter("a", "The licence."));
    }

    public void Dispose()
    {
        // .NET cannot delete what it cannot name.
        Run("rm", "-rf", corpus.Folder.Root);
        corpus.Dispose();
    }

    [Fact]
    public void A_pipe_named_like_a_document_is_passed_over_and_told()
    {
        Run("mkfifo", corpus.PathOf("letters/pipe.md"));
        Run("mkfifo", corpus.PathOf("letters/pipe.pdf"));
        Assert.Equal(
            [
                "letters/pipe.md: It is a pipe, a socket or a device, not a file, and is not read. Take it away.",
                "letters/pipe.pdf: It is a pipe, a socket or a device, not a file, and is not read. Take it away.",
            ],
            ProblemsAfterIndexing()
        );
    }

    [Fact]
    public void A_socket_and_a_device_are_passed_over_and_told()
    {
        using var socket = new Socket(
            AddressFamily.Unix,
            SocketType.Stream,
            ProtocolType.Unspecified
        );
        socket.Bind(new UnixDomainSocketEndPoint(corpus.PathOf("letters/socket.md")));
        var hasDevice = TryRun("mknod", corpus.PathOf("letters/zero.md"), "c", "1", "5");
        Assert.Equal(
            hasDevice ? ["letters/socket.md", "letters/zero.md"] : ["letters/socket.md"],
            ProblemsAfterIndexing().Select(problem => problem.Split(':')[0])
        );
    }

    [Fact]
    public void Links_are_not_followed_round_and_round_or_out_of_the_corpus_and_are_told()
    {
        Directory.CreateSymbolicLink(corpus.PathOf("letters/round"), corpus.Folder.Root);
        File.CreateSymbolicLink(corpus.PathOf("letters/self.md"), corpus.PathOf("letters/self.md"));
        File.CreateSymbolicLink(corpus.PathOf("letters/out.md"), "/etc/hostname");
        Assert.Equal(
            ["letters/out.md", "letters/round", "letters/self.md"],
            ProblemsAfterIndexing().Select(problem => problem.Split(':')[0])
        );
    }

    [Fact]
    public void Names_that_are_not_UTF8_are_told_and_the_rest_is_read()
    {
        // Latin-1: two names of files and one of a folder, which .NET reads as one and the same.
        foreach (var name in new[] { "caf\\351.md", "caf\\350.md" })
        {
            Run("sh", "-c", $"printf 'x' > \"{corpus.PathOf("letters")}/$(printf '{name}')\"");
        }
        Run("sh", "-c", $"mkdir \"{corpus.PathOf("letters")}/$(printf 'f\\351')\"");
        Assert.Equal(
            [
                "letters/caf\uFFFD.md: The name is not UTF-8, and is not read. Rename it.",
                "letters/f\uFFFD: The name is not UTF-8, and is not read. Rename it.",
            ],
            ProblemsAfterIndexing()
        );
    }

    [Fact]
    public void Folders_are_read_a_bounded_number_deep_and_what_lies_deeper_is_told()
    {
        var deep = string.Join('/', Enumerable.Repeat("d", 40));
        Directory.CreateDirectory(corpus.PathOf(deep));
        File.WriteAllText(
            corpus.PathOf($"{deep}/b.md"),
            DocumentWriter.Write(Some.Letter("b", "Deep."))
        );
        var problem = Assert.Single(ProblemsAfterIndexing());
        Assert.Contains("more than 32 folders deep", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_beside_a_document_is_not_its_original()
    {
        Run("mkfifo", corpus.PathOf("letters/a.pdf"));
        Assert.Null(
            StoredOriginal.PathOf(
                corpus.PathOf("letters/a.md"),
                new OriginalFile("a.pdf", "application/pdf", new string('0', 64))
            )
        );
    }

    [Fact]
    public void An_import_meets_a_pipe_under_its_own_name_and_goes_on()
    {
        Run("mkfifo", corpus.PathOf("letters/b.md"));
        Run("mkfifo", corpus.PathOf("letters/c.pdf"));
        var original = new NewOriginal(
            Encoding.ASCII.GetBytes("%PDF-1.4"),
            ".pdf",
            "application/pdf"
        );
        Assert.IsType<AddOutcome.IdTaken>(
            corpus.Folder.Add(Some.Letter("b", "We ask."), "letters")
        );
        Assert.IsType<AddOutcome.IdTaken>(
            corpus.Folder.Add(Some.Letter("c", "We ask."), "letters", original)
        );
    }

    [Fact]
    public void Verification_tells_what_it_passed_over()
    {
        Run("mkfifo", corpus.PathOf("letters/pipe.md"));
        corpus.Index();
        using var index = IndexStore.OpenForReading(corpus.Data)!;
        var faults = new Fixity(corpus.Folder).Verify(
            index.RecordedHashes(),
            (_, _) => { },
            TestContext.Current.CancellationToken
        );
        Assert.Equal([new FixityFault("letters/pipe.md", FixityFaultKind.PassedOver)], faults);
    }

    private string[] ProblemsAfterIndexing()
    {
        using var index = IndexStore.OpenForWriting(corpus.Data);
        corpus.Update(index);
        // Told once, and not written again each time.
        Assert.Equal(0, corpus.Update(index).Indexed);
        Assert.Equal(["letters/a.md ¶ 1 The licence."], Contents.Passages(index));
        return [.. new Catalogue(index).Problems().Select(problem => problem.ToString())];
    }

    private static void Run(string command, params string[] arguments) =>
        Assert.True(TryRun(command, arguments), $"{command} {string.Join(' ', arguments)}");

    private static bool TryRun(string command, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(command, arguments) { RedirectStandardError = true }
        )!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
