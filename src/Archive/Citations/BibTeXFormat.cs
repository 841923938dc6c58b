using System.Collections.Immutable;
using System.Text;

namespace Archive.Citations;

/// <summary>A work as an entry of BibTeX, which biblatex reads too.</summary>
internal static class BibTeXFormat
{
    private static readonly ImmutableArray<string> Months =
    [
        "jan",
        "feb",
        "mar",
        "apr",
        "may",
        "jun",
        "jul",
        "aug",
        "sep",
        "oct",
        "nov",
        "dec",
    ];

    public static string Write(CitedWork work)
    {
        var entry = new StringBuilder();
        var isReport = work.Form is WorkForm.Report;
        entry.Append(isReport ? "@techreport{" : "@misc{").Append(work.Id.Value).Append(",\n");
        Field(entry, "author", string.Join(" and ", work.Authors.Select(Author)));
        // The inner braces keep the title's capitals through styles that would lower them.
        Field(entry, "title", $"{{{Escaped(work.Title)}}}");
        if (work.Date is { } date)
        {
            Field(entry, "year", FormattableString.Invariant($"{date.Year:D4}"));
            entry.Append("  month = ").Append(Months[date.Month - 1]).Append(",\n");
            Field(entry, "day", FormattableString.Invariant($"{date.Day}"));
        }
        if (isReport)
        {
            Field(entry, "institution", $"{{{Escaped(Institution(work))}}}");
        }
        else
        {
            Field(entry, "howpublished", Escaped(WorkDescription.Of(work)));
            Field(entry, "organization", Escaped(work.Publisher));
        }
        Field(entry, "note", Escaped(WorkNote.Of(work)));
        Field(entry, "keywords", Escaped(string.Join(", ", work.Topics)));
        Field(entry, "language", Escaped(work.Language));
        Field(entry, "url", Address(work.Permalink));
        Field(entry, "urldate", FormattableString.Invariant($"{work.Accessed:yyyy-MM-dd}"));
        return entry.Append("}\n").ToString();
    }

    private static void Field(StringBuilder entry, string name, string value)
    {
        if (value.Length > 0)
        {
            entry.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
        }
    }

    private static string Author(CitedParty party) =>
        party.Name switch
        {
            CitedName.Person { Suffix.Length: > 0 } person => Escaped(
                $"{person.Family}, {person.Suffix}, {person.Given}"
            ),
            CitedName.Person person => Escaped($"{person.Family}, {person.Given}"),
            var name => $"{{{Escaped(name.Full)}}}",
        };

    // A technical report without an institution is an error to every style.
    private static string Institution(CitedWork work) =>
        work.Publisher
        ?? work.Authors.Select(author => author.Name)
            .OfType<CitedName.Whole>()
            .FirstOrDefault()
            ?.Text
        ?? ThisArchive.Name;

    /// <summary>Letters of TeX as it prints them. BibTeX counts even an escaped brace, so braces are spelled out.</summary>
    private static string Escaped(string? text)
    {
        var escaped = new StringBuilder();
        foreach (var unit in text ?? "")
        {
            _ = unit switch
            {
                '\\' => escaped.Append(@"\textbackslash{}"),
                '{' => escaped.Append(@"\textbraceleft{}"),
                '}' => escaped.Append(@"\textbraceright{}"),
                '~' => escaped.Append(@"\textasciitilde{}"),
                '^' => escaped.Append(@"\textasciicircum{}"),
                '$' or '&' or '%' or '#' or '_' => escaped.Append('\\').Append(unit),
                _ => escaped.Append(unit),
            };
        }
        return escaped.ToString();
    }

    // Set by \url, which takes letters as they are.
    private static string Address(string url) =>
        url.Replace("{", "%7B", StringComparison.Ordinal)
            .Replace("}", "%7D", StringComparison.Ordinal)
            .Replace("\\", "%5C", StringComparison.Ordinal);
}
