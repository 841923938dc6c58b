using System.Globalization;

namespace Archive.Originals.Zip;

/// <summary>How much of an archive of files is unpacked.</summary>
internal static class ZipLimits
{
    public const int Entries = 10_000;
    public const long Bytes = 500_000_000;
    public const int LargestEntry = 100_000_000;

    /// <summary>Unpacked to packed; text does not come near.</summary>
    public const int Ratio = 200;

    /// <summary>A smaller file may be packed as tightly as it will.</summary>
    public const int SmallEntry = 5_000_000;

    /// <summary>Unpacked in one answer.</summary>
    public const int Batch = 30_000_000;

    public static string TooManyEntries(int count) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"The archive holds {count:#,0} files; {Entries:#,0} is the limit. Split it."
        );

    public static string TooManyTogether() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"The archive and the archives in it hold more than {Entries:#,0} files, which is the limit. Split it."
        );

    public static string TooLargeInAll() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"The files of the archive are larger than {Bytes / 1_000_000} MB in all, which is the limit. Split it."
        );

    public static string TooLarge() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Unpacked, the file is larger than {LargestEntry / 1_000_000} MB, which is the limit. Split it."
        );

    public static string TooTight() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Unpacked, the file is more than {Ratio} times as large as packed, which is the limit: so are files made to hurt. Unpack it yourself, and import what is in it."
        );
}
