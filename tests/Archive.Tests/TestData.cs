namespace Archive.Tests;

/// <summary>The real data that tests read where it is present; it is no part of the repository.</summary>
internal static class TestData
{
    /// <summary>The path of a file or folder of the data; skips the test, saying why, where there is none.</summary>
    public static string Path(string relative)
    {
        var path = Find(relative);
        Assert.SkipWhen(
            path is null,
            $"No test data '{relative}': set ARCHIVE_TEST_DATA, or put the data at ../shared/data beside the checkout."
        );
        return path!;
    }

    private static string? Find(string relative)
    {
        var root = Environment.GetEnvironmentVariable("ARCHIVE_TEST_DATA");
        if (string.IsNullOrEmpty(root))
        {
            root = System.IO.Path.Combine(Repository.Root, "..", "shared", "data");
        }
        var path = System.IO.Path.GetFullPath(System.IO.Path.Combine(root, relative));
        return System.IO.Path.Exists(path) ? path : null;
    }
}
