using System.Globalization;
using Archive.Documents;

namespace Archive.Citations;

/// <summary>A <see cref="Pin"/> as each style writes it, with its words for one and several, and its way to write a range.</summary>
internal static class PinWording
{
    /// <summary>"¶ 6", "¶¶ 11–12", or "at 2", "at 2–3, 7": rules 3.2(a) and 3.3. Of pages the last two digits are kept.</summary>
    public static string? Bluebook(Pin? pin) =>
        pin switch
        {
            null => null,
            { Unit: PinUnit.Page } => $"at {BluebookPages(pin)}",
            { IsOne: true } => $"¶ {List(pin, Whole)}",
            _ => $"¶¶ {List(pin, Whole)}",
        };

    /// <summary>The pages alone, as they follow the title of a report.</summary>
    public static string BluebookPages(Pin pin) => List(pin, LastTwoDigits);

    /// <summary>"par. 6", "pars. 11–12", "p. 2", "pp. 2–3, 7".</summary>
    public static string? Chicago(Pin? pin) => Worded(pin, "par.", "pars.", LastDigits);

    /// <summary>The pages alone, as they follow what is published as a book is.</summary>
    public static string ChicagoPages(Pin pin) => List(pin, LastDigits);

    /// <summary>"para. 6", "paras. 11–12", "p. 2", "pp. 2–3, 7".</summary>
    public static string? Apa(Pin? pin) => Worded(pin, "para.", "paras.", Whole);

    /// <summary>"par. 6", "pars. 11–12", "p. 2", "pp. 2–3, 7".</summary>
    public static string? Mla(Pin? pin) => Worded(pin, "par.", "pars.", LastTwoDigits);

    private static string? Worded(
        Pin? pin,
        string paragraph,
        string paragraphs,
        Func<NumberRange, string> last
    ) =>
        pin switch
        {
            null => null,
            { Unit: PinUnit.Page, IsOne: true } => $"p. {List(pin, last)}",
            { Unit: PinUnit.Page } => $"pp. {List(pin, last)}",
            { IsOne: true } => $"{paragraph} {List(pin, last)}",
            _ => $"{paragraphs} {List(pin, last)}",
        };

    private static string List(Pin pin, Func<NumberRange, string> last) =>
        string.Join(
            ", ",
            pin.Ranges.Select(range =>
                range.IsOne ? Number(range.First) : $"{Number(range.First)}–{last(range)}"
            )
        );

    private static string Whole(NumberRange range) => Number(range.Last);

    /// <summary>"114–15", as the Bluebook and the MLA Handbook drop the digits that are repeated.</summary>
    private static string LastTwoDigits(NumberRange range) =>
        range.First > 99 && range.First / 100 == range.Last / 100
            ? (range.Last % 100).ToString("00", CultureInfo.InvariantCulture)
            : Number(range.Last);

    /// <summary>"100–104", "101–8", "114–15", "321–28": the Chicago Manual, 9.63.</summary>
    private static string LastDigits(NumberRange range) =>
        range.First < 100 || range.First % 100 == 0 || range.First / 100 != range.Last / 100
            ? Number(range.Last)
        : range.First % 100 < 10 && range.Last % 100 < 10 ? Number(range.Last % 10)
        : Number(range.Last % 100);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
