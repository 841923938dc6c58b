using System.Globalization;
using System.Text;
using Archive.Documents;
using Archive.Quotations;
using Archive.Quotations.Attributions;

namespace Archive.Reports;

/// <summary>An <see cref="ArticleCheck"/> as a table for spreadsheets: a row a quotation, as RFC 4180 has it.</summary>
public static class CsvReport
{
    private static readonly string[] Columns =
    [
        "number",
        "quotation",
        "speaker",
        "verdict",
        "reasons",
        "explanation",
        "attribution",
        "document",
        "title",
        "date",
        "kind",
        "place",
        "source",
        "differences",
        "others",
        "url",
    ];

    /// <param name="links">Null where there is no site to lead to.</param>
    public static string Of(ArticleCheck check, ReportLinks? links)
    {
        ArgumentNullException.ThrowIfNull(check);
        var table = new StringBuilder();
        AddRow(table, Columns);
        foreach (var found in check.Quotations)
        {
            AddRow(table, CellsOf(found, links));
        }
        return table.ToString();
    }

    private static IEnumerable<string?> CellsOf(CheckedQuotation found, ReportLinks? links)
    {
        var traced = found.Traced;
        var source = traced?.Source;
        return
        [
            found.Number.ToString(CultureInfo.InvariantCulture),
            found.Quotation.Text,
            found.Quotation.Speaker?.Name,
            found.IsFailed ? VerdictWords.Failed.Code : traced?.Verdict?.Code(),
            string.Join("; ", traced?.Reasons.Select(reason => reason.Code) ?? []),
            string.Join(
                ' ',
                [
                    VerdictWords.Explained(found),
                    .. traced?.Reasons.Select(reason => reason.Sentence) ?? [],
                ]
            ),
            found.Attribution.Attribution.Code(),
            source?.Document.Id.Value,
            source?.Document.Title,
            source?.Document.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            source?.Document.Kind.Code(),
            source?.Place,
            source?.Text,
            string.Join("; ", traced?.Differences.Select(DifferenceOf) ?? []),
            string.Join("; ", traced?.Others.Select(other => other.Document.Id.Value) ?? []),
            source is null ? null : links?.Marked(source.Document.Id, source.Anchors),
        ];
    }

    private static string DifferenceOf(Difference difference) =>
        $"{difference.Kind.Code()}: “{difference.Source}” → “{difference.Quotation}”";

    private static void AddRow(StringBuilder table, IEnumerable<string?> cells) =>
        table.AppendJoin(',', cells.Select(cell => Cell(cell ?? ""))).Append("\r\n");

    // A spreadsheet runs what begins with one of these signs; an apostrophe before it makes it text.
    private static string Cell(string text)
    {
        var isFormula =
            text.Length > 0
            && text.TrimStart(' ')
                is [
                    '='
                    or '+'
                    or '-'
                    or '@'
                    or '\t'
                    or '\r'
                    or '\n'
                    or '＝'
                    or '＋'
                    or '－'
                    or '＠',
                    ..,
                ];
        return $"\"{(isFormula ? "'" : "")}{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
