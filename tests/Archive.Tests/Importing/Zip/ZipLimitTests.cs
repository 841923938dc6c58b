using System.Buffers.Binary;
using System.Text;
using Archive.Importing;
using Archive.Originals.Zip;
using Archive.Tests.Originals;

namespace Archive.Tests.Importing.Zip;

public sealed class ZipLimitTests(ReaderFixture readers) : IClassFixture<ReaderFixture>, IDisposable
{
    private readonly ImportPlace place = new(readers.Pool);

    public void Dispose() => place.Dispose();

    [Fact]
    public void An_archive_that_lists_a_million_files_is_refused_by_their_number() =>
        Assert.Contains(
            "holds 1,048,576 files; 10,000 is the limit",
            place.Refuse("a.zip", Listing(1_048_576)),
            StringComparison.Ordinal
        );

    [Fact]
    public void Archives_in_an_archive_are_counted_together_before_anything_is_taken()
    {
        // 16 times 16 times 40 files, and none of the archives holds many.
        var zip = Several(40, i => ($"{i}.txt", "Open the pier."u8.ToArray()));
        zip = Several(16, i => ($"{i}.zip", zip));
        zip = Several(16, i => ($"{i}.zip", zip));
        Assert.Contains(
            "hold more than 10,000 files",
            place.Refuse("a.zip", zip),
            StringComparison.Ordinal
        );
        Assert.Empty(place.Corpus.Enumerate());
    }

    [Fact]
    public void A_file_that_is_a_form_of_an_archive_counts_as_one()
    {
        var part = ("part.xml", "<a/>"u8.ToArray());
        var word = HostileImportTests.Zip([
            ("[Content_Types].xml", part.Item2),
            .. Enumerable.Repeat(part, 2_000),
        ]);
        ZipCount.ThrowIfTooMany(Several(8, i => ($"{i}.docx", word)));
    }

    [Fact]
    public void Archives_that_came_with_one_message_share_the_limit()
    {
        var files = Convert.ToBase64String(Several(5_001, i => ($"{i}.bin", [])));
        var attached = string.Concat(
            Enumerable
                .Range(0, 2)
                .Select(i =>
                    $"--b\nContent-Type: application/zip; name={i}.zip\nContent-Disposition: attachment; filename={i}.zip\nContent-Transfer-Encoding: base64\n\n{files}\n"
                )
        );
        var document = place.ImportOne(
            "a.eml",
            Encoding.ASCII.GetBytes(
                $"From: a@x.example\nSubject: Pier\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nOpen the pier.\n{attached}--b--\n"
            ),
            out var notes
        );
        Assert.NotEmpty(document.Body);
        Assert.Single(
            notes,
            note => note.Contains("hold more than 10,000 files", StringComparison.Ordinal)
        );
    }

    private static byte[] Several(int count, Func<int, (string, byte[])> file) =>
        HostileImportTests.Zip([.. Enumerable.Range(0, count).Select(file)]);

    // A directory alone, with the longer end that so many need.
    private static byte[] Listing(int count)
    {
        const int local = 30;
        const int header = 47;
        var zip = new byte[local + (count * header) + 56 + 20 + 22];
        "PK\x03\x04"u8.CopyTo(zip);
        for (var i = 0; i < count; i++)
        {
            var entry = zip.AsSpan(local + (i * header));
            "PK\x01\x02"u8.CopyTo(entry);
            entry[28] = 1;
            entry[46] = (byte)'a';
        }
        var end = zip.AsSpan(local + (count * header));
        "PK\x06\x06"u8.CopyTo(end);
        BinaryPrimitives.WriteInt64LittleEndian(end[48..], local);
        "PK\x06\x07"u8.CopyTo(end[56..]);
        BinaryPrimitives.WriteInt64LittleEndian(end[64..], local + ((long)count * header));
        "PK\x05\x06"u8.CopyTo(end[76..]);
        BinaryPrimitives.WriteUInt32LittleEndian(end[92..], uint.MaxValue);
        return zip;
    }
}
