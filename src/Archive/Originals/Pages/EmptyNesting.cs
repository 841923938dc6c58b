namespace Archive.Originals.Pages;

/// <summary>
/// Dictionaries of a PDF that begin with a dictionary where a key must stand: PdfPig goes down into each and gives the
/// file up; to other readers the innermost is the dictionary.
/// </summary>
internal static class EmptyNesting
{
    private static ReadOnlySpan<byte> Opening => "<<"u8;

    /// <returns>The bytes, each in its place, with spaces for the outer ones.</returns>
    public static byte[] Unnested(ReadOnlySpan<byte> bytes)
    {
        var unnested = bytes.ToArray();
        for (var i = 0; i + 4 <= unnested.Length; i++)
        {
            var ahead = unnested.AsSpan(i);
            if (ahead.StartsWith(Opening) && ahead[Opening.Length..].StartsWith(Opening))
            {
                ahead[..Opening.Length].Fill((byte)' ');
                i++;
            }
        }
        return unnested;
    }
}
