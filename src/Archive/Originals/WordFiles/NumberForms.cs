using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Archive.Originals.WordFiles;

/// <summary>A number as a list prints it: 4, 04, d, D, iv, IV, 4th.</summary>
internal static class NumberForms
{
    private static readonly (int Value, string Letters)[] Roman =
    [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];

    public static string Of(int number, NumberFormatValues format) =>
        format == NumberFormatValues.LowerRoman ? RomanOf(number)
        : format == NumberFormatValues.UpperRoman ? RomanOf(number).ToUpperInvariant()
        : format == NumberFormatValues.LowerLetter ? LetterOf(number, 'a')
        : format == NumberFormatValues.UpperLetter ? LetterOf(number, 'A')
        : format == NumberFormatValues.DecimalZero
            ? number.ToString("00", CultureInfo.InvariantCulture)
        : format == NumberFormatValues.Ordinal ? OrdinalOf(number)
        : format == NumberFormatValues.None ? ""
        : number.ToString(CultureInfo.InvariantCulture);

    private static string RomanOf(int number)
    {
        if (number is <= 0 or > 5000)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }
        var roman = "";
        foreach (var (value, letters) in Roman)
        {
            for (; number >= value; number -= value)
            {
                roman += letters;
            }
        }
        return roman;
    }

    // After z come aa, bb.
    private static string LetterOf(int number, char first) =>
        number is <= 0 or > 26 * 20
            ? number.ToString(CultureInfo.InvariantCulture)
            : new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string OrdinalOf(int number) =>
        number.ToString(CultureInfo.InvariantCulture)
        + (
            (number % 100) is >= 11 and <= 13
                ? "th"
                : (number % 10) switch
                {
                    1 => "st",
                    2 => "nd",
                    3 => "rd",
                    _ => "th",
                }
        );
}
