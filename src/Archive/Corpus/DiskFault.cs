using System.Globalization;

namespace Archive.Corpus;

/// <summary>Why the system refused to read or write, in words: the real cause, not a list of what it may have been.</summary>
public static class DiskFault
{
    private const int Windows = unchecked((int)0x80070000);
    private const string NotAllowed = "this process may not do so there (permissions)";
    private const string Gone = "a file that should be there is gone";

    /// <summary>Whether a fault is the disk's or the system's, and no fault of the program or of a document.</summary>
    public static bool Is(Exception fault) => fault is IOException or UnauthorizedAccessException;

    /// <summary>The rest of a sentence, as in "the disk is full" or "this process may not write there".</summary>
    public static string Cause(Exception fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        // On Unix an IOException's number is errno.
        return fault switch
        {
            UnauthorizedAccessException => NotAllowed,
            DirectoryNotFoundException => "its folder is not there",
            FileNotFoundException => Gone,
            PathTooLongException => "the path is too long",
            _ => fault.HResult switch
            {
                28 or Windows + 112 or Windows + 39 => "the disk is full",
                122 or 69 => "the quota of the disk is used up",
                1 or 13 => NotAllowed,
                2 => Gone,
                5 => "the disk answers with an error: it may be failing, or unplugged",
                11 or 16 or 26 or 35 or Windows + 32 or Windows + 33 =>
                    "another program is using it",
                17 or 20 => "a file stands where a folder should",
                23 or 24 => "too many files are open at once",
                27 => "the file would be larger than the system allows",
                30 or Windows + 19 => "the disk can only be read, not written",
                116 =>
                    "the disk on the network no longer knows the folder: it has to be mounted again",
                _ when fault.InnerException is { } inner => Cause(inner),
                var code => string.Create(
                    CultureInfo.InvariantCulture,
                    $"the system refuses it (error {code & 0xFFFF})"
                ),
            },
        };
    }
}
