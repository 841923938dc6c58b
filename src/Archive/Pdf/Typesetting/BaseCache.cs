using System.Security.Cryptography;
using System.Text;
using Archive.Originals;

namespace Archive.Pdf.Typesetting;

/// <summary>
/// Keeps typeset bases in a folder, by a hash of all that they were made from. Nothing in it is needed: what is missing
/// or broken is typeset again.
/// </summary>
/// <param name="capacity">Bytes of all files together.</param>
internal sealed class BaseCache(string folder, long capacity = BaseCache.DefaultCapacity)
{
    private const long DefaultCapacity = 512L << 20;

    private readonly DerivedFiles files = new(folder, capacity);

    public static string KeyOf(string version, byte[] json)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(version));
        hash.AppendData(json);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public async Task<TypesetBase?> TryReadAsync(string key, CancellationToken cancel) =>
        await files.TryReadAsync(PdfOf(key), cancel) is { } pdf
        && await files.TryReadAsync(LettersOf(key), cancel) is { } letters
        && LetterMap.FromBytes(letters, pdf) is { } map
            ? new TypesetBase(pdf, map)
            : null;

    public async Task TryWriteAsync(string key, TypesetBase typeset, CancellationToken cancel)
    {
        await files.TryWriteAsync(PdfOf(key), typeset.Pdf, cancel);
        await files.TryWriteAsync(LettersOf(key), typeset.Letters.ToBytes(typeset.Pdf), cancel);
    }

    private static string PdfOf(string key) => $"{key}.pdf";

    private static string LettersOf(string key) => $"{key}.letters";
}
