using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace Archive.Pdf;

/// <summary>What a copy on an original is kept by: all that it was made from, and the day.</summary>
internal static class CopyKey
{
    // Changed with whatever changes what is added to an original.
    private const int Version = 2;

    public static string Of(CopyRequest request, string templates) =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                JsonSerializer.SerializeToUtf8Bytes(
                    new
                    {
                        Version,
                        templates,
                        request.Sha256,
                        original = request.Document.Original!.Sha256,
                        permalink = request.Permalink.AbsoluteUri,
                        quotations = request.Quotations.Select(quotation => new
                        {
                            quotation.Span.Start,
                            quotation.Span.End,
                            quotation.Note,
                            link = quotation.Link?.AbsoluteUri,
                        }),
                        day = request.MadeAt.UtcDateTime.ToString(
                            "yyyyMMdd",
                            CultureInfo.InvariantCulture
                        ),
                    }
                )
            )
        );
}
