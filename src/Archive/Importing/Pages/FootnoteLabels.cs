using System.Globalization;
using Archive.Originals.Pages;

namespace Archive.Importing.Pages;

/// <summary>What each footnote of a PDF is called in its document: as it is printed, and with its page where another is called so too.</summary>
internal sealed class FootnoteLabels
{
    private readonly Dictionary<(int Page, string Marker), string> labels = [];

    public FootnoteLabels(ReadPdf read)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in read.Blocks)
        {
            if (block is { Kind: PdfBlockKind.Footnote, Marker: { } marker })
            {
                var label = taken.Add(marker)
                    ? marker
                    : string.Create(CultureInfo.InvariantCulture, $"{marker}-p{block.Page}");
                taken.Add(label);
                labels.TryAdd((block.Page, marker), label);
            }
        }
    }

    /// <param name="word">Raised, as it is printed.</param>
    /// <returns>Null where no footnote of that page is called so.</returns>
    public string? LabelOf(int page, string word) =>
        labels.GetValueOrDefault((page, word.Trim([.. "[]().,"])));
}
