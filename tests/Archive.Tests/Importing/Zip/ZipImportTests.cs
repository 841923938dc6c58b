using System.Text;
using Archive.Importing;
using Archive.Tests.Originals;

namespace Archive.Tests.Importing.Zip;

public sealed class ZipImportTests(ReaderFixture readers)
    : IClassFixture<ReaderFixture>,
        IDisposable
{
    private readonly ImportPlace place = new(readers.Pool);

    public void Dispose() => place.Dispose();

    [Fact]
    public void Each_file_has_a_line_and_files_of_one_name_are_told_apart()
    {
        place.Write(
            "all.zip",
            HostileImportTests.Zip(
                ("a/pier.txt", "Open the pier."u8.ToArray()),
                ("b/pier.txt", "Close the pier."u8.ToArray()),
                ("__MACOSX/b/._pier.txt", [1]),
                (
                    "inner.zip",
                    HostileImportTests.Zip(
                        (
                            "c.eml",
                            Encoding.ASCII.GetBytes("From: a@x.example\nSubject: Pier\n\nWords.")
                        )
                    )
                ),
                ("pier.png", [0x89, 0x50, 0x4E, 0x47, 0])
            )
        );
        var outcomes = place.Import();
        Assert.Equal(
            ["a/pier.txt pier", "b/pier.txt pier-2", "inner.zip/c.eml c", "pier.png refused"],
            outcomes.Select(outcome =>
                outcome.Source[(outcome.Source.IndexOf("all.zip/", StringComparison.Ordinal) + 8)..]
                + " "
                + ((outcome as ImportOutcome.Imported)?.Id.Value ?? "refused")
            )
        );
        Assert.All(
            place.Import().Take(3),
            outcome => Assert.IsType<ImportOutcome.Unchanged>(outcome)
        );
    }

    [Fact]
    public void A_file_with_a_password_is_refused()
    {
        var zip = HostileImportTests.Zip(("secret.txt", "Words."u8.ToArray()));
        // The first bit of the flags, before the file and in the directory.
        zip[6] |= 1;
        zip[zip.AsSpan().IndexOf("PK\x01\x02"u8) + 8] |= 1;
        Assert.Contains("password", place.Refuse("a.zip", zip), StringComparison.Ordinal);
    }
}
