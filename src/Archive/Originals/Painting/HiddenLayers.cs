using UglyToad.PdfPig;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Archive.Originals.Painting;

/// <summary>The layers of a PDF (its optional content) that readers do not show when they open it.</summary>
internal static class HiddenLayers
{
    private const int Most = 10_000;

    private static readonly NameToken Mark = NameToken.Create("ArchiveHidden");
    private static readonly NameToken Properties = NameToken.Create("OCProperties");
    private static readonly NameToken Groups = NameToken.Create("OCGs");
    private static readonly NameToken BaseState = NameToken.Create("BaseState");
    private static readonly NameToken On = NameToken.Create("ON");
    private static readonly NameToken Off = NameToken.Create("OFF");

    /// <summary>Notes in each hidden layer's own dictionary that it is: where it is used, nothing else tells which it is.</summary>
    public static void Note(Structure structure)
    {
        var scanner = structure.TokenScanner;
        if (
            !structure.Catalog.CatalogDictionary.TryGet<DictionaryToken>(
                Properties,
                scanner,
                out var properties
            ) || !properties.TryGet<DictionaryToken>(NameToken.D, scanner, out var usual)
        )
        {
            return;
        }
        var isOff =
            usual.TryGet<NameToken>(BaseState, scanner, out var state) && state.Data == Off.Data;
        var shown = Listed(usual, On, scanner)
            .ToHashSet<IToken>(ReferenceEqualityComparer.Instance);
        var hidden = Listed(usual, Off, scanner);
        if (isOff)
        {
            hidden =
            [
                .. hidden,
                .. Listed(properties, Groups, scanner).Where(group => !shown.Contains(group)),
            ];
        }
        foreach (var layer in hidden)
        {
            if (layer.Data is Dictionary<string, IToken> entries)
            {
                entries[Mark] = BooleanToken.True;
            }
        }
    }

    /// <param name="content">What a page, a form or a picture is said to belong to: a layer, or a choice of several.</param>
    public static bool IsHidden(IToken? content, IPdfTokenScanner scanner)
    {
        if (
            content is null
            || !DirectObjectFinder.TryGet<DictionaryToken>(content, scanner, out var layer)
        )
        {
            return false;
        }
        if (layer.ContainsKey(Mark))
        {
            return true;
        }
        var members = Members(layer, scanner);
        if (members.Count == 0 || layer.ContainsKey(NameToken.Create("VE")))
        {
            return false;
        }
        var policy = layer.TryGet<NameToken>(NameToken.P, scanner, out var name)
            ? name.Data
            : "AnyOn";
        return policy switch
        {
            "AllOn" => members.Exists(member => member.ContainsKey(Mark)),
            "AnyOff" => !members.Exists(member => member.ContainsKey(Mark)),
            "AllOff" => members.Exists(member => !member.ContainsKey(Mark)),
            _ => members.TrueForAll(member => member.ContainsKey(Mark)),
        };
    }

    private static List<DictionaryToken> Members(
        DictionaryToken choice,
        IPdfTokenScanner scanner
    ) =>
        choice.TryGet<DictionaryToken>(Groups, scanner, out var one)
            ? [one]
            : Listed(choice, Groups, scanner);

    private static List<DictionaryToken> Listed(
        DictionaryToken from,
        NameToken key,
        IPdfTokenScanner scanner
    )
    {
        var listed = new List<DictionaryToken>();
        if (from.TryGet<ArrayToken>(key, scanner, out var array))
        {
            foreach (var item in array.Data.Take(Most))
            {
                if (DirectObjectFinder.TryGet<DictionaryToken>(item, scanner, out var layer))
                {
                    listed.Add(layer);
                }
            }
        }
        return listed;
    }
}
