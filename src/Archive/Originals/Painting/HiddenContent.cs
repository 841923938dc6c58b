using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Archive.Originals.Painting;

/// <summary>Which of a page's operations belong to a layer that is not shown.</summary>
internal sealed class HiddenContent(IResourceStore resources, IPdfTokenScanner scanner)
{
    private static readonly NameToken Layer = NameToken.Create("OC");

    private readonly Stack<bool> begun = [];
    private int hidden;

    /// <summary>Nothing is painted now.</summary>
    public bool IsHere => hidden > 0;

    public void Begin(NameToken name, NameToken? properties, DictionaryToken? inline)
    {
        var isHidden =
            name.Data == Layer.Data
            && HiddenLayers.IsHidden(
                properties is null
                    ? inline
                    : resources.GetMarkedContentPropertiesDictionary(properties),
                scanner
            );
        begun.Push(isHidden);
        hidden += isHidden ? 1 : 0;
    }

    public void End()
    {
        if (begun.TryPop(out var wasHidden))
        {
            hidden -= wasHidden ? 1 : 0;
        }
    }

    /// <summary>Where a form or a picture begins.</summary>
    /// <returns>Whether it is hidden itself: where it ends, <see cref="Leave"/> is told.</returns>
    public bool Enter(NameToken xObject)
    {
        var isHidden =
            resources.TryGetXObject(xObject, out var stream)
            && stream.StreamDictionary.TryGet(Layer, out var layer)
            && HiddenLayers.IsHidden(layer, scanner);
        hidden += isHidden ? 1 : 0;
        return isHidden;
    }

    public void Leave(bool wasHidden) => hidden -= wasHidden ? 1 : 0;
}
