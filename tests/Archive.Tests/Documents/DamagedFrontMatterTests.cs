using System.Text;
using Archive.Documents;

namespace Archive.Tests.Documents;

/// <summary>A file of which a byte rotted is told, and ends no program.</summary>
public sealed class DamagedFrontMatterTests
{
    private const string Whole = """
        ---
        id: 2019-11-21-a-letter
        kind: letter
        title: Letter to the Secretary
        date: 2019-11-21
        authors:
          - { name: Jordan Avery, role: U.S. Senator, state: NY, party: D }
          - { name: Casey Lin, role: Spokesperson }
        topics: [export controls]
        source: { url: https://example.org, publisher: Contoso }
        ---

        We ask for the report.
        """;

    [Fact]
    public void Whichever_byte_of_the_front_matter_is_another_the_file_is_read_or_its_fault_told()
    {
        var head = Whole.LastIndexOf("---", StringComparison.Ordinal);
        var bytes = Encoding.UTF8.GetBytes(Whole.ReplaceLineEndings("\n"));
        for (var at = 4; at < head; at++)
        {
            var before = bytes[at];
            for (var other = 0; other < 128; other++)
            {
                bytes[at] = (byte)other;
                var read = DocumentReader.Read("2019-11-21-a-letter.md", bytes);
                Assert.True(read.Document is not null || !read.Diagnostics.IsEmpty);
            }
            bytes[at] = before;
        }
    }
}
