using System.Globalization;
using System.Text;
using Archive.Tests.Originals;

namespace Archive.Tests.Pdf.Copies;

/// <summary>One page, written in each of the ways in which a PDF can be written.</summary>
internal static class Shapes
{
    public const string First = "We ask the Secretary to release the report that was promised to";
    public const string Second = "the public on the first of May.";
    public const string Words = First + " " + Second;

    public static byte[] Plain(string extra = "") =>
        SmallPdf.Of([SmallPdf.Page((72, 700, 12, First), (72, 686, 12, Second))], extra);

    public static byte[] Of(string shape) =>
        shape switch
        {
            "table" => Plain(),
            "streams" => Tool.Qpdf(Plain(), "--object-streams=generate"),
            "linearized" => Tool.Qpdf(Plain(), "--linearize"),
            "linearized streams" => Tool.Qpdf(Plain(), "--linearize", "--object-streams=generate"),
            "hybrid" => Hybrid(),
            "no line end" => Plain()[..^1],
            _ => throw new ArgumentException(shape),
        };

    public static byte[] Encrypted() =>
        Tool.Qpdf(Plain(), "--encrypt", "", "owner", "256", "--modify=none", "--");

    /// <summary>Its catalog says that somebody certified it.</summary>
    public static byte[] Certified() =>
        SmallPdf.Of(
            [SmallPdf.Page((72, 700, 12, First), (72, 686, 12, Second))],
            catalog: "/Perms<</DocMDP<</Type/Sig>>>>"
        );

    // A table, and a stream of which only newer readers know: the page's contents are found by it alone.
    private static byte[] Hybrid()
    {
        var text = Encoding.Latin1.GetString(Plain());
        var hidden = text.IndexOf("5 0 obj", StringComparison.Ordinal);
        var table = text.IndexOf("xref\n", StringComparison.Ordinal);
        var stream = string.Create(
            CultureInfo.InvariantCulture,
            $"6 0 obj\n<</Type/XRef/Size 7/W[1 4 1]/Index[5 1]/Length 12/Filter/ASCIIHexDecode/Root 1 0 R>>\nstream\n01{hidden:X8}00\nendstream\nendobj\n"
        );
        var start = text.IndexOf("trailer", StringComparison.Ordinal);
        var entries = text[table..start].Split('\n');
        entries[1] = "0 7";
        // In the table it is free.
        entries[7] = "0000000000 00000 f ";
        entries[8] = string.Create(CultureInfo.InvariantCulture, $"{table:D10} 00000 n \n");
        var trailer = string.Create(
            CultureInfo.InvariantCulture,
            $"trailer\n<</Size 7/Root 1 0 R/XRefStm {table}>>\nstartxref\n{table + stream.Length}\n%%EOF\n"
        );
        return Encoding.Latin1.GetBytes(
            text[..table] + stream + string.Join('\n', entries) + trailer
        );
    }
}
