using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Archive.Originals.Pages;

/// <summary>
/// Inflates a stream of a PDF, where it is damaged up to the damage: the words before it are read, and the page is told
/// to be incomplete. PdfPig alone reads less of it, or nothing, and does not say so.
/// </summary>
internal sealed class FlateSalvage(IFilter flate, ParsingComplaints complaints) : IFilter
{
    private const int HeaderLength = 2;

    private const int ReadLength = 64 * 1024;

    // What a read inflates is lost where it meets the damage.
    private const int SalvageLength = 64;

    public bool IsSupported => flate.IsSupported;

    public Memory<byte> Decode(
        Memory<byte> input,
        DictionaryToken streamDictionary,
        IFilterProvider filterProvider,
        int filterIndex
    )
    {
        // Rows of pictures and tables of objects are encoded once more; letters are not.
        if (input.Length <= HeaderLength || streamDictionary.ContainsKey(NameToken.DecodeParms))
        {
            return flate.Decode(input, streamDictionary, filterProvider, filterIndex);
        }
        var (inflated, isDamaged) = Inflate(input[HeaderLength..], ReadLength);
        if (!isDamaged)
        {
            return inflated;
        }
        complaints.Error("A compressed stream is damaged.");
        return Inflate(input[HeaderLength..], SalvageLength).Inflated;
    }

    private static (Memory<byte> Inflated, bool IsDamaged) Inflate(
        Memory<byte> deflated,
        int readLength
    )
    {
        using var source = new MemoryStream(deflated.ToArray());
        using var inflater = new DeflateStream(source, CompressionMode.Decompress);
        using var inflated = new MemoryStream();
        var read = new byte[readLength];
        var isDamaged = false;
        try
        {
            while (inflater.Read(read) is > 0 and var length)
            {
                inflated.Write(read, 0, length);
            }
        }
        catch (InvalidDataException)
        {
            isDamaged = true;
        }
        return (inflated.GetBuffer().AsMemory(0, (int)inflated.Length), isDamaged);
    }
}
