using System.Collections.Immutable;
using System.Text.Json;

namespace Archive.Originals.Pages;

/// <summary>
/// What stands on the pages of a PDF, in reading order: what <see cref="PdfReader"/> answers, what an import makes a
/// document of, and what leads from a document's words back to their places.
/// </summary>
/// <param name="Blocks">Of all pages. A block that runs over a page is several, the later ones with <see cref="PdfBlock.Continues"/>.</param>
public sealed record ReadPdf(ImmutableArray<PdfPage> Pages, ImmutableArray<PdfBlock> Blocks)
{
    /// <summary>What was filled into its form and noted on its pages: no part of the blocks.</summary>
    public ImmutableArray<PdfAside> Asides { get; init; } = [];

    /// <summary>There is more beside the text, and it could not be read.</summary>
    public bool AreAsidesIncomplete { get; init; }

    /// <summary>A BCP 47 tag, where the file names one.</summary>
    public string? Language { get; init; }

    internal byte[] ToBytes() =>
        JsonSerializer.SerializeToUtf8Bytes(this, ReadPdfToJson.Default.ReadPdf);

    /// <exception cref="JsonException">The bytes are not those of <see cref="ToBytes"/>.</exception>
    internal static ReadPdf FromBytes(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize(bytes, ReadPdfJson.Default.ReadPdf)
        ?? throw new JsonException("There is nothing.");
}
