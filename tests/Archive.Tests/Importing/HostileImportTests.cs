using System.Globalization;
using System.IO.Compression;
using System.Text;
using Archive.Importing;
using Archive.Tests.Originals;

namespace Archive.Tests.Importing;

/// <summary>Files made to hurt, of every format but PDF: refused inside the limits, with the limit in the sentence.</summary>
public sealed class HostileImportTests(ReaderFixture readers)
    : IClassFixture<ReaderFixture>,
        IDisposable
{
    private readonly ImportPlace place = new(readers.Pool);

    public void Dispose() => place.Dispose();

    [Fact]
    public void Messages_in_messages_are_read_as_deep_as_the_limit_and_then_named()
    {
        const int levels = 200;
        var text = new StringBuilder();
        for (var i = 0; i < levels; i++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"From: a@x.example\nSubject: Level {i}\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n\nWords.\n--b{i}\nContent-Type: message/rfc822\n\n"
            );
        }
        place.Write("deep.eml", Encoding.ASCII.GetBytes(text.ToString()));
        var outcomes = place.Import().Cast<ImportOutcome.Imported>().ToList();
        Assert.Equal(6, outcomes.Count);
        Assert.Contains(
            "more than 5 others",
            Assert.Single(outcomes[^1].Notes),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_mailbox_of_a_hundred_thousand_messages_is_refused()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 100_000; i++)
        {
            text.Append(
                "From a Mon Jun 01 10:00:00 2009\nFrom: a@x.example\nSubject: One\n\nWords.\n\n"
            );
        }
        Assert.Contains(
            "more than 20000 messages",
            place.Refuse("box.mbox", Encoding.ASCII.GetBytes(text.ToString())),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("a.html", "")]
    [InlineData("a.eml", "From: a@x.example\nMIME-Version: 1.0\nContent-Type: text/html\n\n")]
    public void Elements_ten_thousand_deep_are_refused(string name, string head) =>
        Assert.Contains(
            "more than 2000 deep",
            place.Refuse(
                name,
                Encoding.ASCII.GetBytes(
                    head
                        + "<!doctype html><html><body>"
                        + string.Concat(Enumerable.Repeat("<div>", 10_000))
                        + "Words."
                )
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void An_attribute_of_megabytes_is_no_word_of_the_text()
    {
        var document = place.ImportOne(
            "a.html",
            $"<!doctype html><html><body><p title='{new string('x', 2_000_000)}' style='{new string(' ', 1_000_000)}'>Words.</p></body></html>"
        );
        Assert.Single(document.Body);
    }

    [Fact]
    public void Entities_that_multiply_are_refused()
    {
        const string bomb = """
            <?xml version="1.0"?>
            <!DOCTYPE w:document [<!ENTITY a "laughs laughs laughs"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&d;</w:t></w:r></w:p></w:body></w:document>
            """;
        Assert.Contains(
            "XML entities",
            place.Refuse("a.docx", SmallWord.OfXml(bomb)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Elements_of_Word_nested_without_end_are_refused()
    {
        const int levels = 200_000;
        var deep =
            """<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>"""
            + string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", levels))
            + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", levels))
            + "</w:body></w:document>";
        Assert.Matches("nested deeper|limit", place.Refuse("a.docx", SmallWord.OfXml(deep)));
    }

    [Fact]
    public void A_Word_file_that_unpacks_without_end_is_refused() =>
        Assert.Contains(
            "larger than 50 MB in one part",
            place.Refuse("a.docx", SmallWord.OfXml(new string(' ', 60_000_000))),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_zip_that_unpacks_without_end_is_refused_by_file()
    {
        place.Write(
            "a.zip",
            Zip(("good.txt", "Words."u8.ToArray()), ("bomb.txt", new byte[60_000_000]))
        );
        var outcomes = place.Import();
        Assert.IsType<ImportOutcome.Imported>(outcomes[0]);
        Assert.Contains(
            "more than 200 times",
            Assert.IsType<ImportOutcome.Refused>(outcomes[1]).Reason,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_zip_of_more_files_than_the_limit_is_refused() =>
        Assert.Contains(
            "10,000 is the limit",
            place.Refuse(
                "a.zip",
                Zip([.. Enumerable.Range(0, 10_001).Select(i => ($"{i}.txt", Array.Empty<byte>()))])
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_zip_in_zips_deeper_than_the_limit_is_refused()
    {
        var zip = Zip(("a.txt", "Words."u8.ToArray()));
        for (var i = 0; i < 6; i++)
        {
            zip = Zip(($"{i}.zip", zip));
        }
        Assert.Contains("more than 5 others", place.Refuse("a.zip", zip), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_leads_elsewhere_is_not_followed()
    {
        place.Write("a.zip", Zip(("../../../outside.txt", "Words."u8.ToArray())));
        var imported = Assert.IsType<ImportOutcome.Imported>(Assert.Single(place.Import()));
        Assert.Equal("letters/outside.md", imported.Path);
    }

    public static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }
        return bytes.ToArray();
    }
}
