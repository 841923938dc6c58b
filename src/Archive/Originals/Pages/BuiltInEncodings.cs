using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Fonts.CompactFontFormat;
using UglyToad.PdfPig.Tokens;

namespace Archive.Originals.Pages;

/// <summary>
/// The encodings that stand in the programs of a page's compact fonts, written into the fonts' dictionaries: PdfPig
/// looks for one there alone, and takes the codes themselves for letters where there is none.
/// </summary>
internal sealed class BuiltInEncodings(Structure structure)
{
    private static readonly NameToken Compact = NameToken.Create("Type1C");

    public void Spell(DictionaryToken page)
    {
        if (
            !page.TryGet<DictionaryToken>(
                NameToken.Resources,
                structure.TokenScanner,
                out var resources
            )
            || !resources.TryGet<DictionaryToken>(
                NameToken.Font,
                structure.TokenScanner,
                out var fonts
            )
        )
        {
            return;
        }
        foreach (var name in fonts.Data.Keys)
        {
            if (
                fonts.TryGet<DictionaryToken>(
                    NameToken.Create(name),
                    structure.TokenScanner,
                    out var font
                )
                && font.Data is Dictionary<string, IToken> entries
                && !entries.ContainsKey(NameToken.Encoding)
                && ProgramOf(font) is { } program
                && Read(program) is { } encoding
            )
            {
                entries[NameToken.Encoding] = encoding;
            }
        }
    }

    private StreamToken? ProgramOf(DictionaryToken font) =>
        font.TryGet<DictionaryToken>(
            NameToken.FontDescriptor,
            structure.TokenScanner,
            out var descriptor
        )
        && descriptor.TryGet<StreamToken>(
            NameToken.FontFile3,
            structure.TokenScanner,
            out var program
        )
        && program.StreamDictionary.TryGet<NameToken>(
            NameToken.Subtype,
            structure.TokenScanner,
            out var kind
        )
        && kind == Compact
            ? program
            : null;

    // A damaged program is PdfPig's to complain of.
#pragma warning disable CA1031
    private DictionaryToken? Read(StreamToken program)
    {
        try
        {
            var bytes = program.Decode(structure.FilterProvider, structure.TokenScanner);
            var encoding = CompactFontFormatParser
                .Parse(new CompactFontFormatData(bytes))
                .FirstFont.Encoding;
            if (encoding is null)
            {
                return null;
            }
            var differences = encoding
                .CodeToNameMap.OrderBy(named => named.Key)
                .SelectMany(named =>
                    new IToken[] { new NumericToken(named.Key), NameToken.Create(named.Value) }
                );
            return new DictionaryToken(
                new Dictionary<NameToken, IToken>
                {
                    [NameToken.Type] = NameToken.Encoding,
                    [NameToken.Differences] = new ArrayToken([.. differences]),
                }
            );
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return null;
        }
    }
#pragma warning restore CA1031
}
