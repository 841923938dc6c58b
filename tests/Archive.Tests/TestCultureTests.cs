using System.Globalization;

namespace Archive.Tests;

public sealed class TestCultureTests
{
    [Fact]
    public void The_culture_that_is_asked_for_is_the_culture_of_the_tests()
    {
        var asked = Environment.GetEnvironmentVariable("ARCHIVE_TEST_CULTURE");
        Assert.SkipWhen(string.IsNullOrEmpty(asked), "No ARCHIVE_TEST_CULTURE is set.");
        Assert.Equal(asked, CultureInfo.CurrentCulture.Name);
    }
}
