using System.Globalization;
using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Archive.Pdf.Annotating;

/// <summary>Short words for reading and making the objects of a PDF.</summary>
internal static class Tokens
{
    public static NameToken Name(string name) => NameToken.Create(name);

    public static NumericToken Number(double value) => new(value);

    public static NumericToken Number(int value) => new(value);

    public static IndirectReferenceToken Reference(IndirectReference reference) => new(reference);

    public static ArrayToken Array(params IEnumerable<IToken> items) => new([.. items]);

    public static ArrayToken Numbers(params IEnumerable<double> values) =>
        Array(values.Select(value => (IToken)Number(value)));

    public static DictionaryToken Dictionary(
        params IEnumerable<(string Name, IToken Value)> entries
    ) => new(entries.ToDictionary(entry => Name(entry.Name), entry => entry.Value));

    /// <summary>Letters for people, in UTF-16 as PDF wants them.</summary>
    public static HexToken Text(string text) =>
        new(Convert.ToHexString([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)]));

    /// <summary>A moment in universal time, as in "D:20191121093000Z".</summary>
    public static HexToken Date(DateTimeOffset moment)
    {
        var date = moment.UtcDateTime.ToString(
            "'D:'yyyyMMddHHmmss'Z'",
            CultureInfo.InvariantCulture
        );
        return new(Convert.ToHexString(Encoding.ASCII.GetBytes(date)));
    }

    /// <summary>An object's value; null where the file does not have it, or not in a state to be read.</summary>
    public static IToken? Get(PdfDocument pdf, IndirectReference reference)
    {
        try
        {
            return pdf.Structure.GetObject(reference)?.Data;
        }
        catch (Exception broken)
            when (broken is InvalidOperationException or PdfDocumentFormatException)
        {
            return null;
        }
    }

    public static IToken? Resolve(PdfDocument pdf, IToken token)
    {
        for (var hops = 0; token is IndirectReferenceToken reference; hops++)
        {
            if (hops > 16 || Get(pdf, reference.Data) is not { } data)
            {
                return null;
            }
            token = data;
        }
        return token;
    }

    public static T? Find<T>(PdfDocument pdf, DictionaryToken dictionary, string name)
        where T : class, IToken =>
        dictionary.TryGet(Name(name), out IToken token) ? Resolve(pdf, token) as T : null;
}
