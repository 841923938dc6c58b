namespace Archive.Benchmarks;

/// <summary>Prints what was measured on the honesty set, a row a class, and the means that matter.</summary>
internal static class HonestyTable
{
    public static void Print(IReadOnlyList<HonestyRow> rows)
    {
        Console.WriteLine(
            $"{"class", -30} {"n", 5} {"accepted", 9} {"verdict", 9} {"source", 9} {"or other", 9}"
        );
        foreach (var group in rows.GroupBy(row => row.Case.Class))
        {
            PrintRow(group.Key, [.. group]);
        }
        PrintRow(
            "honest, without OCR",
            [.. rows.Where(row => row.Case.IsHonest && !row.Case.IsOcr)]
        );
        PrintRow("honest", [.. rows.Where(row => row.Case.IsHonest)]);
        PrintRow("doctored", [.. rows.Where(row => !row.Case.IsHonest)]);
        PrintRow("in the archive", [.. rows.Where(row => row.Case.Document is not null)]);
        PrintRow("all", rows);
        var outside = rows.Where(row => row.Case.Document is null).ToList();
        Console.WriteLine(
            $"out of the archive, given a source: {outside.Count(row => row.Traced.Source is not null)} of {outside.Count}"
        );
    }

    public static void PrintMiss(HonestyRow row)
    {
        var (one, traced) = row;
        Console.WriteLine(
            $"\n{one.Id} [{one.Document}] {string.Join('|', one.Verdicts)}: {one.Quotation}"
        );
        Console.WriteLine(
            $"  {traced.Verdict} {traced.Source?.Document.Id.ToString() ?? "-"}: {traced.Source?.Text.ReplaceLineEndings(" ")}"
        );
        foreach (var reason in traced.Reasons)
        {
            Console.WriteLine($"  {reason.Code}: {reason.Sentence}");
        }
    }

    private static void PrintRow(string name, IReadOnlyList<HonestyRow> rows)
    {
        Console.WriteLine(
            $"{name, -30} {rows.Count, 5} {Share(row => row.IsAccepted)} {Share(row => row.IsRight)} {Share(row => row.IsNamed)} {Share(row => row.IsNamedOrOther)}"
        );

        string Share(Func<HonestyRow, bool> holds) =>
            $"{100.0 * rows.Count(holds) / Math.Max(1, rows.Count), 9:0.00}";
    }
}
