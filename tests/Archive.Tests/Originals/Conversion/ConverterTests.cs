using System.Text;
using Archive.Originals.Conversion;
using Archive.Tests.Importing;

namespace Archive.Tests.Originals.Conversion;

public sealed class ConverterTests(ReaderFixture readers) : IClassFixture<ReaderFixture>
{
    private static readonly byte[] RichText = Encoding.ASCII.GetBytes(
        @"{\rtf1\ansi Dear Senator Avery:\par Open the pier.\par}"
    );

    [Fact]
    public async Task Without_the_program_a_sentence_says_what_to_install()
    {
        using var converter = new Converter(
            "no-such-program",
            "",
            ".docx",
            "Files of this kind are",
            "no-such-package",
            new ConversionLimits()
        );
        Assert.Contains(
            "apt-get install no-such-package",
            await FailAsync(converter),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_program_that_computes_for_too_long_is_ended_with_what_it_started()
    {
        using var converter = new Converter(
            "sh",
            "-c 'sh -c \"while :; do :; done\" & wait' \"$1\"",
            ".docx",
            "Files of this kind are",
            "no-such-package",
            new ConversionLimits { Time = TimeSpan.FromSeconds(1) }
        );
        Assert.Contains(
            "1 seconds of computing",
            await FailAsync(converter),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_program_that_stands_still_is_started_once_more()
    {
        var begun = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        using var converter = new Converter(
            "sh",
            $"-c 'mkdir {begun} || exec cp \"$1\" out/in.docx; exec sleep 600' sh \"$1\"",
            ".docx",
            "Files of this kind are",
            "no-such-package",
            new ConversionLimits { Wait = TimeSpan.FromSeconds(1) }
        );
        var outcome = await converter.ConvertAsync(
            RichText,
            ".rtf",
            TestContext.Current.CancellationToken
        );
        Directory.Delete(begun);
        Assert.IsType<ConversionOutcome.Converted>(outcome);
    }

    [Fact]
    public async Task Files_that_come_at_once_are_converted_one_after_the_other()
    {
        var inUse = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        using var converter = new Converter(
            "sh",
            $"-c 'mkdir {inUse} && head -c 9000000 /dev/zero | sha256sum && cp \"$1\" out/in.docx && rmdir {inUse}' sh \"$1\"",
            ".docx",
            "Files of this kind are",
            "no-such-package",
            new ConversionLimits()
        );
        var outcomes = await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(_ =>
                    converter.ConvertAsync(RichText, ".rtf", TestContext.Current.CancellationToken)
                )
        );
        Assert.All(outcomes, outcome => Assert.IsType<ConversionOutcome.Converted>(outcome));
    }

    [Fact]
    public void An_older_format_is_read_and_its_own_bytes_are_the_original()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "LibreOffice is not installed.");
        using var place = new ImportPlace(readers.Pool);
        var document = place.ImportOne("pier.rtf", RichText);
        Assert.Equal(2, document.Body.Length);
        Assert.Equal("application/rtf", document.Original!.MediaType);
        Assert.Equal(RichText, place.OriginalOf(document));
    }

    private static async Task<string> FailAsync(Converter converter) =>
        Assert
            .IsType<ConversionOutcome.Failed>(
                await converter.ConvertAsync(
                    RichText,
                    ".rtf",
                    TestContext.Current.CancellationToken
                )
            )
            .Reason;
}
