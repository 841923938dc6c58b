using System.Security.Cryptography;

namespace Archive.Corpus;

/// <summary>The fixity of a file: SHA-256 of its bytes, in lower-case hexadecimal.</summary>
public static class ContentHash
{
    public static string Of(ReadOnlySpan<byte> bytes) =>
        Convert.ToHexStringLower(SHA256.HashData(bytes));
}
