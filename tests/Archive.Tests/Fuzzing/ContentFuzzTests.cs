using Archive.Pdf;
using Archive.Pdf.Typesetting;
using Archive.Tests.Originals;

namespace Archive.Tests.Fuzzing;

/// <summary>
/// Content cannot stop the archive: odd characters in every kind of file and query, all the way from import to PDF. The
/// benchmark <c>fuzz</c> does the same with 200,000 cases, and asks the site too.
/// </summary>
public sealed class ContentFuzzTests(ReaderFixture readers) : IClassFixture<ReaderFixture>
{
    private const int Count = 300;
    private const int Copies = 2;

    [Fact]
    public async Task Odd_characters_stop_nothing_and_nothing_is_lost_without_being_told()
    {
        var folder = Directory.CreateTempSubdirectory("archive-fuzz-").FullName;
        var tally = new FuzzTally();
        await using var typesetter = new Typesetter(TypesettingFolder.Default);
        try
        {
            var cases = new FuzzedCases(20191121);
            await new FuzzRun(folder, readers.Pool, typesetter, tally).RunAsync(
                [.. Enumerable.Range(0, Count).Select(_ => cases.Next())],
                Copies
            );
        }
        finally
        {
            OddEntries.RemoveFrom(folder);
            Directory.Delete(folder);
        }
        Assert.DoesNotContain(
            tally.Faults,
            fault =>
                !fault.Contains(nameof(TypesetterUnavailableException), StringComparison.Ordinal)
        );
        Assert.InRange(tally.Documents, Count / 2, Count);
    }
}
