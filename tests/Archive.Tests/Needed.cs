namespace Archive.Tests;

/// <summary>
/// What a test needs of the machine. Where it is not there the test is skipped, and says what to install; where
/// <c>ARCHIVE_TEST_REQUIRE=all</c> it fails, so that nobody takes a machine that tested half for one that tested all.
/// </summary>
internal static class Needed
{
    private static readonly bool IsRequired =
        Environment.GetEnvironmentVariable("ARCHIVE_TEST_REQUIRE") == "all";

    /// <param name="sentence">What is missing, and what to install.</param>
    public static void OrSkip(bool isThere, string sentence)
    {
        Assert.False(!isThere && IsRequired, sentence);
        Assert.SkipUnless(isThere, sentence);
    }

    /// <param name="package">Debian's.</param>
    public static void ProgramOrSkip(string program, string package) =>
        OrSkip(
            IsOnPath(program),
            $"'{program}' is not installed: on Debian, run 'apt-get install {package}'."
        );

    public static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
}
