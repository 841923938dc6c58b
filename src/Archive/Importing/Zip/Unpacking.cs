using Archive.Originals.Zip;

namespace Archive.Importing.Zip;

/// <summary>How much has been unpacked of one file to import: the archives in it, and those in its messages, share the limits.</summary>
internal sealed class Unpacking
{
    private readonly Lock adding = new();
    private int files;
    private long bytes;

    public long Bytes
    {
        get
        {
            lock (adding)
            {
                return bytes;
            }
        }
    }

    /// <summary>Nothing more of the file is unpacked.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Of one archive more.</summary>
    /// <returns>Whether this passes the limit, and nothing did before.</returns>
    public bool Passes(int listed)
    {
        lock (adding)
        {
            files += listed;
            if (IsOver || files <= ZipLimits.Entries)
            {
                return false;
            }
            return IsOver = true;
        }
    }

    public void Add(long unpacked)
    {
        lock (adding)
        {
            bytes += unpacked;
        }
    }
}
