using System.Globalization;
using System.IO.Compression;

namespace Archive.Originals.WordFiles;

/// <summary>How much of a Word file is read.</summary>
internal static class WordLimits
{
    public const int Parts = 5_000;
    public const int LargestPart = 50_000_000;
    public const int LargestInAll = 150_000_000;

    /// <summary>Looks at what the file's parts say of their sizes, before any is opened.</summary>
    /// <exception cref="HostileRefusalException">They are too many or too large.</exception>
    public static void ThrowIfExceeded(ReadOnlyMemory<byte> bytes)
    {
        using var zip = new ZipArchive(ByteStream.Of(bytes), ZipArchiveMode.Read);
        if (zip.Entries.Count > Parts)
        {
            throw new HostileRefusalException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The Word file has more than {Parts} parts, which is the limit. Copy its text to a new file, and import that."
                )
            );
        }
        var text = zip
            .Entries.Where(entry => entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
            .Select(entry => entry.Length)
            .ToList();
        if (text.Any(length => length > LargestPart) || text.Sum() > LargestInAll)
        {
            throw TooLarge();
        }
    }

    public static HostileRefusalException TooLarge(Exception? cause = null) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Unpacked, the Word file's text is larger than {LargestPart / 1_000_000} MB in one part or {LargestInAll / 1_000_000} MB in all, which is the limit. Split it."
            ),
            cause!
        );
}
