using System.Globalization;
using System.Text;
using UglyToad.PdfPig.Tokens;

namespace Archive.Pdf.Annotating;

/// <summary>PdfPig's tokens → the bytes of a PDF. Equal tokens give equal bytes.</summary>
internal static class TokenWriter
{
    private const string Delimiters = "()<>[]{}/%#";

    public static void Write(Stream stream, IToken token)
    {
        switch (token)
        {
            case DictionaryToken dictionary:
                WriteDictionary(stream, dictionary);
                break;
            case ArrayToken array:
                Put(stream, "[");
                for (var i = 0; i < array.Length; i++)
                {
                    Put(stream, i == 0 ? "" : " ");
                    Write(stream, array[i]);
                }
                Put(stream, "]");
                break;
            case StreamToken data:
                WriteStream(stream, data);
                break;
            case NameToken name:
                WriteName(stream, name.Data);
                break;
            case NumericToken number:
                Put(stream, Format(number));
                break;
            case IndirectReferenceToken reference:
                Put(
                    stream,
                    Invariant($"{reference.Data.ObjectNumber} {reference.Data.Generation} R")
                );
                break;
            case HexToken hex:
                Put(stream, $"<{Convert.ToHexString(hex.Bytes)}>");
                break;
            case StringToken text:
                // In hexadecimal no byte needs an escape, whatever its encoding.
                Put(stream, $"<{Convert.ToHexString(text.GetBytes())}>");
                break;
            case BooleanToken boolean:
                Put(stream, boolean.Data ? "true" : "false");
                break;
            case NullToken:
                Put(stream, "null");
                break;
            // What is no value of PDF stands in somebody's file all the same, and is left as it is.
            case OperatorToken word:
                Put(stream, word.Data);
                break;
            case ObjectToken wrapped:
                Write(stream, wrapped.Data);
                break;
            default:
                throw new InvalidOperationException($"No such token: {token.GetType().Name}.");
        }
    }

    public static void Put(Stream stream, string ascii) =>
        stream.Write(Encoding.Latin1.GetBytes(ascii));

    private static void WriteDictionary(Stream stream, DictionaryToken dictionary)
    {
        Put(stream, "<<");
        foreach (var (name, value) in dictionary.Data)
        {
            WriteName(stream, name);
            Put(stream, " ");
            Write(stream, value);
        }
        Put(stream, ">>");
    }

    private static void WriteStream(Stream stream, StreamToken data)
    {
        // The length may have stood in an object of its own, which need not come along.
        WriteDictionary(
            stream,
            data.StreamDictionary.With(NameToken.Length, Tokens.Number(data.Data.Length))
        );
        Put(stream, "\nstream\n");
        stream.Write(data.Data.Span);
        Put(stream, "\nendstream");
    }

    private static void WriteName(Stream stream, string name)
    {
        stream.WriteByte((byte)'/');
        foreach (var unit in Encoding.UTF8.GetBytes(name))
        {
            if (
                unit is > 0x20 and < 0x7F
                && !Delimiters.Contains((char)unit, StringComparison.Ordinal)
            )
            {
                stream.WriteByte(unit);
            }
            else
            {
                Put(stream, $"#{unit:X2}");
            }
        }
    }

    private static string Format(NumericToken number) =>
        number.HasDecimalPlaces
            ? number.Data.ToString("0.######", CultureInfo.InvariantCulture)
            : number.Long.ToString(CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
