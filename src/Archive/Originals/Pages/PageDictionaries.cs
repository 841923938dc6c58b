using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Tokens;

namespace Archive.Originals.Pages;

/// <summary>
/// The dictionaries of a PDF's pages, each made one that PdfPig reads as viewers do. It refuses a page that is turned by
/// less than nothing or askew, scales letters by a unit in which no annotation is given, and knows no encoding of a compact
/// font's own.
/// </summary>
internal sealed class PageDictionaries(BuiltInEncodings encodings) : IPageFactory<DictionaryToken>
{
    public DictionaryToken Create(
        int number,
        DictionaryToken dictionary,
        PageTreeMembers pageTreeMembers,
        NamedDestinations namedDestinations
    )
    {
        if (dictionary.Data is Dictionary<string, IToken> entries)
        {
            entries[NameToken.Rotate] = new NumericToken(Turn(pageTreeMembers.Rotation));
            entries.Remove(NameToken.UserUnit);
        }
        encodings.Spell(dictionary);
        return dictionary;
    }

    // What is no quarter of a turn turns nothing.
    private static int Turn(int degrees) => degrees % 90 == 0 ? ((degrees % 360) + 360) % 360 : 0;
}
