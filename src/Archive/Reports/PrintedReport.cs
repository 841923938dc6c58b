using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Archive.Citations;
using Archive.Pdf.Typesetting;
using Archive.Quotations;

namespace Archive.Reports;

/// <summary>A report as report.typ wants it. Everything in it is data; no letter of an article is markup.</summary>
internal sealed class PrintedReport(ArticleCheck check, ReportLinks links, DateTimeOffset made)
{
    /// <summary>Letters of the article that are printed, in UTF-16 units; typesetting takes its time.</summary>
    private const int LongestArticle = 150_000;

    private readonly PrintedLetters print = new();

    private readonly ImmutableArray<CheckedQuotation> shown =
        check.Quotations.Length <= ReportPrinter.MostPrinted
            ? check.Quotations
            : check.Quotations[..ReportPrinter.MostPrinted];

    /// <returns>On one line, in UTF-8.</returns>
    public byte[] ToJson() => JsonOnOneLine.Write(Write);

    private void Write(Utf8JsonWriter writer)
    {
        var utc = made.UtcDateTime;
        var day = utc.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);
        PageFrame.Write(writer, "Check of an article", $"{ThisArchive.Name} · {day}", made);
        writer.WriteString("day", day);
        writer.WriteString("extent", ExtentOf());
        WriteAll(writer, "tally", VerdictWords.Tally(check), WriteCount);
        WriteAll(writer, "notes", Notes(), (it, note) => it.WriteStringValue(print.Add(note)));
        writer.WriteString("lede", print.Add(Contract.Lede));
        WriteAll(writer, "meanings", Contract.Meanings, WriteMeaning);
        WriteAll(
            writer,
            "rules",
            Contract.Rules,
            (it, rule) => WritePair(it, "name", rule.Name, "rule", rule.Rule)
        );
        WriteAll(writer, "quotations", shown, new QuotationPrint(print, links).Write);
        var article = new MarkedArticle(check.Article, shown);
        WriteAll(
            writer,
            "article",
            article.Paragraphs().TakeWhile(paragraph => paragraph[0].Span.Start < LongestArticle),
            (_, paragraph) => WriteParagraph(writer, article, paragraph)
        );
    }

    private string ExtentOf()
    {
        var extent = check.Extent;
        var holds = string.Create(
            CultureInfo.InvariantCulture,
            $"Looked for in an archive of {extent.Documents:N0} documents"
        );
        return extent is { First: { } first, Last: { } last }
            ? $"{holds}, from {PageFrame.DayOf(first)} to {PageFrame.DayOf(last)}."
            : $"{holds}.";
    }

    private IEnumerable<string> Notes()
    {
        foreach (var note in check.Notes)
        {
            yield return note;
        }
        if (shown.Length < check.Quotations.Length)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"The first {shown.Length:N0} quotations are printed; CSV and JSON have all {check.Quotations.Length:N0}."
            );
        }
        if (check.Article.Length > LongestArticle)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"Of the article’s {check.Article.Length:N0} characters the first {LongestArticle:N0} are printed."
            );
        }
    }

    private void WriteCount(Utf8JsonWriter writer, (ReportedVerdict Verdict, int Count) row)
    {
        writer.WriteStartObject();
        QuotationPrint.WriteVerdict(writer, row.Verdict);
        writer.WriteString("count", row.Count.ToString("N0", CultureInfo.InvariantCulture));
        writer.WriteEndObject();
    }

    private void WriteMeaning(Utf8JsonWriter writer, (Verdict? Verdict, string Meaning) row)
    {
        writer.WriteStartObject();
        QuotationPrint.WriteVerdict(writer, VerdictWords.Of(row.Verdict));
        writer.WriteString("meaning", print.Add(row.Meaning));
        writer.WriteEndObject();
    }

    private void WriteParagraph(
        Utf8JsonWriter writer,
        MarkedArticle article,
        ImmutableArray<ArticleSegment> paragraph
    )
    {
        writer.WriteStartArray();
        foreach (var segment in paragraph.TakeWhile(it => it.Span.Start < LongestArticle))
        {
            var span = segment.Span with { End = Math.Min(segment.Span.End, LongestArticle) };
            writer.WriteStartObject();
            writer.WriteString("text", print.Add(article.Letters, span, -1, keepsLines: true));
            if (segment.Quotation is { } found)
            {
                QuotationPrint.WriteVerdict(writer, VerdictWords.Of(found));
                writer.WriteNumber("number", found.Number);
                writer.WriteBoolean("first", segment.IsFirst);
            }
            else
            {
                writer.WriteNull("number");
            }
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private void WritePair(
        Utf8JsonWriter writer,
        string one,
        string first,
        string other,
        string second
    )
    {
        writer.WriteStartObject();
        writer.WriteString(one, print.Add(first));
        writer.WriteString(other, print.Add(second));
        writer.WriteEndObject();
    }

    private static void WriteAll<T>(
        Utf8JsonWriter writer,
        string name,
        IEnumerable<T> items,
        Action<Utf8JsonWriter, T> write
    )
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(writer, item);
        }
        writer.WriteEndArray();
    }
}
