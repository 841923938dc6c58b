using System.Collections.Immutable;
using System.Text;
using Archive.Documents;
using Archive.Importing;
using Archive.Tests.Originals;

namespace Archive.Tests.Importing;

public sealed class JsonLinesTests(ReaderFixture readers)
    : IClassFixture<ReaderFixture>,
        IDisposable
{
    private readonly ImportPlace place = new(readers.Pool);

    public void Dispose() => place.Dispose();

    [Fact]
    public void Half_a_surrogate_pair_in_a_record_is_shown_and_told_and_the_next_record_is_read()
    {
        place.Write(
            "a.jsonl",
            """
            {"id": "one", "title": "One", "text": "A \ud800 word.", "other": ["\udc00"]}
            {"id": "two", "title": "Two \ud83d\ude00", "text": "Another \\ud800 word.", "\udbff": 1}
            """u8.ToArray()
        );
        var outcomes = place.Import();
        Assert.Equal(
            ["A \uFFFD word.", "Another \\ud800 word."],
            outcomes
                .Cast<ImportOutcome.Imported>()
                .Select(one => DocumentText.Of(place.DocumentOf(one)).Text.Trim())
        );
        Assert.Contains("¶ 1", Notes(outcomes[0]), StringComparison.Ordinal);
        Assert.Contains("Left out", Notes(outcomes[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_that_no_text_holds_is_shown_and_told()
    {
        place.Write(
            "a.jsonl",
            Encoding.UTF8.GetBytes(
                "{\"id\": \"one\", \"title\": \"T\\ufffe\", \"text\": \"A \uFFFF word.\"}"
            )
        );
        var imported = Assert.Single(place.Import());
        Assert.Contains("the title", Notes(imported), StringComparison.Ordinal);
        Assert.Equal(
            "A \uFFFD word.",
            DocumentText.Of(place.DocumentOf((ImportOutcome.Imported)imported)).Text.Trim()
        );
    }

    [Fact]
    public void Keys_that_the_archive_does_not_know_are_kept_whatever_characters_they_have()
    {
        var document = place.ImportOne(
            "a.jsonl",
            """{"id": "one", "title": "T", "text": "Words.", "x": {"a": ["\ud83d\ude00", 1, true, null, "a: b # c", "\u0000"]}}"""
        );
        var extra = Assert.Single(document.Extra);
        Assert.Equal("x", extra.Key);
        Assert.Contains("😀", extra.Yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_the_corpus_could_not_give_back_is_refused_and_the_next_is_read()
    {
        var deep = new string('[', 40) + new string(']', 40);
        place.Write(
            "a.jsonl",
            Encoding.UTF8.GetBytes(
                $"{{\"id\": \"one\", \"text\": \"Words.\", \"x\": {deep}}}\n{{\"id\": \"two\", \"text\": \"Words.\"}}"
            )
        );
        var outcomes = place.Import();
        Assert.Contains(
            "deep",
            ((ImportOutcome.Refused)outcomes[0]).Reason,
            StringComparison.Ordinal
        );
        Assert.IsType<ImportOutcome.Imported>(outcomes[1]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_in_another_encoding_is_read_line_by_line_too(bool isUtf16)
    {
        const string lines = "{\"id\": \"one\", \"text\": \"Pe\u00F1a.\"}\r\n\r\n";
        place.Write(
            "a.jsonl",
            isUtf16
                ? [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(lines)]
                : Encoding.Latin1.GetBytes(lines)
        );
        var imported = Assert.IsType<ImportOutcome.Imported>(Assert.Single(place.Import()));
        Assert.Equal("Peña.", DocumentText.Of(place.DocumentOf(imported)).Text.Trim());
    }

    [Fact]
    public void A_file_without_a_record_is_refused() =>
        Assert.Contains(
            "no line",
            place.Refuse("a.jsonl", " \n\n"u8.ToArray()),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_file_of_more_than_100_MB_is_read_but_for_the_line_that_is_too_long()
    {
        // The hole in the middle takes no room on the disk.
        const long hole = 110_000_000;
        var first = Record("one " + new string('x', 5_000));
        place.Write("a.jsonl", first);
        using (var file = File.OpenWrite(place.PathOf("a.jsonl")))
        {
            file.Position = first.Length + hole;
            file.Write("\n"u8);
            file.Write(Record("three"));
        }
        var outcomes = place.Import();
        Assert.Equal(3, outcomes.Length);
        Assert.IsType<ImportOutcome.Imported>(outcomes[0]);
        var refused = Assert.IsType<ImportOutcome.Refused>(outcomes[1]);
        Assert.EndsWith("a.jsonl:2", refused.Source, StringComparison.Ordinal);
        Assert.Contains("longer than 16 MB", refused.Reason, StringComparison.Ordinal);
        Assert.IsType<ImportOutcome.Imported>(outcomes[2]);
    }

    [Fact]
    public async Task Records_are_read_as_they_come_and_not_the_whole_file_before()
    {
        await using var endless = new EndlessLines(Record("one"));
        var read = await JsonLinesFormat
            .ReadAsync("a.jsonl", endless, null, TestContext.Current.CancellationToken)
            .Take(1_000)
            .ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal("a.jsonl:1000", read[^1].Source);
        Assert.InRange(endless.BytesRead, 1, 1_000_000);
    }

    private static byte[] Record(string id) =>
        Encoding.UTF8.GetBytes($"{{\"title\": \"A\", \"text\": \"Words of {id}.\"}}\n");

    private static string Notes(ImportOutcome outcome) =>
        string.Join(' ', Assert.IsType<ImportOutcome.Imported>(outcome).Notes);

    private sealed class EndlessLines(byte[] line) : Stream
    {
        public long BytesRead { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            for (var i = 0; i < count; i++)
            {
                buffer[offset + i] = line[BytesRead++ % line.Length];
            }
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) =>
            throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) =>
            throw new NotSupportedException();
    }
}
