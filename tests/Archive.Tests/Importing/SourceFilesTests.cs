using System.Diagnostics;
using Archive.Importing;
using Archive.Tests.Originals;

namespace Archive.Tests.Importing;

/// <summary>What stands in a folder and is no file to read: it stops nothing, and is told.</summary>
public sealed class SourceFilesTests(ReaderFixture readers)
    : IClassFixture<ReaderFixture>,
        IDisposable
{
    private readonly ImportPlace place = new(readers.Pool);

    // What has a name in Latin-1 only a shell can take away.
    public void Dispose()
    {
        Shell("rm -rf ./*");
        place.Dispose();
    }

    [Fact]
    public void Links_pipes_hidden_files_and_names_in_Latin_1_are_told_and_the_letter_beside_them_is_read()
    {
        place.Write("letter.txt", "May 4, 2020\n\nDear Dr. Roe:\n\nWe ask."u8.ToArray());
        Shell("mkfifo pipe.md");
        Shell("ln -s . loop && ln -s letter.txt link.txt && ln -s nowhere dangling.txt");
        Shell("printf hidden > .hidden.txt");
        Shell(
            "printf 'One.' > \"$(printf 'p\\351.txt')\" && printf 'Two.' > \"$(printf 'p\\352.txt')\""
        );
        var told = place
            .Import()
            .Select(outcome => $"{outcome.GetType().Name} {Path.GetFileName(outcome.Source)}")
            .Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "Imported letter.txt",
                "PassedOver dangling.txt",
                "PassedOver in",
                "PassedOver link.txt",
                "PassedOver loop",
                "Refused pipe.md",
                "Refused p\uFFFD.txt",
                "Refused p\uFFFD.txt",
            ],
            told
        );
    }

    [Fact]
    public void A_folder_deeper_than_the_limit_is_told_and_not_read()
    {
        place.Write("letter.txt", "Dear Dr. Roe:\n\nWe ask."u8.ToArray());
        Directory.CreateDirectory(
            Path.Combine(place.PathOf(""), string.Join('/', Enumerable.Repeat("d", 40)))
        );
        var outcomes = place.Import();
        Assert.Contains(outcomes, outcome => outcome is ImportOutcome.Imported);
        Assert.Contains(
            "folders deep",
            outcomes.OfType<ImportOutcome.PassedOver>().Single().Reason,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("mkfifo named", "named")]
    [InlineData("mkfifo pipe && ln -s pipe named", "named")]
    [InlineData("ln -s /dev/zero named.jsonl", "named.jsonl")]
    public void A_pipe_or_a_device_that_is_named_itself_is_refused_and_never_opened(
        string make,
        string name
    )
    {
        Directory.CreateDirectory(place.PathOf(""));
        Shell(make);
        var outcome = Assert.Single(place.Import(place.PathOf(name)));
        Assert.Contains(
            "pipe or a device",
            Assert.IsType<ImportOutcome.Refused>(outcome).Reason,
            StringComparison.Ordinal
        );
    }

    private void Shell(string command)
    {
        using var shell = Process.Start(
            new ProcessStartInfo("/bin/sh", ["-c", command]) { WorkingDirectory = place.PathOf("") }
        )!;
        shell.WaitForExit();
        Assert.Equal(0, shell.ExitCode);
    }
}
