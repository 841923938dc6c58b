using Archive.Corpus;

namespace Archive.Tests.Corpus;

/// <summary>What a person is told of a disk that refuses is what the disk said.</summary>
public sealed class DiskFaultTests
{
    [Theory]
    [InlineData(28, "the disk is full")]
    [InlineData(13, "permissions")]
    [InlineData(30, "only be read")]
    [InlineData(24, "too many files")]
    [InlineData(122, "quota")]
    [InlineData(5, "failing")]
    [InlineData(4711, "error 4711")]
    public void Each_cause_has_its_own_words(int code, string words) =>
        Assert.Contains(
            words,
            DiskFault.Cause(new IOException("", code)),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_full_disk_as_the_system_reports_it_is_full()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "This system has no disk that is always full.");
        var fault = Assert.ThrowsAny<IOException>(() => File.WriteAllText("/dev/full", "a word"));
        Assert.Equal("the disk is full", DiskFault.Cause(fault));
    }

    [Fact]
    public void What_a_fault_wraps_is_its_cause()
    {
        var fault = new IOException("", new IOException("", 28));
        Assert.Equal("the disk is full", DiskFault.Cause(fault));
        Assert.Contains(
            "permissions",
            DiskFault.Cause(new UnauthorizedAccessException()),
            StringComparison.Ordinal
        );
    }
}
