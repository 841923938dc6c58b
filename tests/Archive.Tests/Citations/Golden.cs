namespace Archive.Tests.Citations;

/// <summary>
/// Texts that a person has read and found right, kept in Golden/. With ARCHIVE_ACCEPT_GOLDEN=1 the tests write what
/// they got there, to be read and committed, and fail all the same.
/// </summary>
internal static class Golden
{
    public static void Matches(string file, string actual)
    {
        var path = Path.Combine(Repository.Root, "tests", "Archive.Tests", "Golden", file);
        if (Environment.GetEnvironmentVariable("ARCHIVE_ACCEPT_GOLDEN") == "1")
        {
            File.WriteAllText(path, actual);
            Assert.Fail($"Written: {file}. Read it, then test without ARCHIVE_ACCEPT_GOLDEN.");
        }
        Assert.True(File.Exists(path), $"There is no Golden/{file} to compare with:\n{actual}");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
