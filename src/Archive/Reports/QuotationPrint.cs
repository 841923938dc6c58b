using System.Text.Json;
using Archive.Pdf.Typesetting;
using Archive.Quotations;
using Archive.Text;

namespace Archive.Reports;

/// <summary>Writes one quotation of a report for report.typ.</summary>
internal sealed class QuotationPrint(PrintedLetters print, ReportLinks links)
{
    // Of a quotation that is shown without differences; with them, all of it is.
    private const int LongestWords = 4_000;

    public static void WriteVerdict(Utf8JsonWriter writer, ReportedVerdict verdict)
    {
        writer.WriteString("sign", verdict.Sign);
        writer.WriteString("verdict", verdict.Words);
        writer.WriteString("code", verdict.Code);
    }

    public void Write(Utf8JsonWriter writer, CheckedQuotation found)
    {
        var traced = found.Traced;
        writer.WriteStartObject();
        writer.WriteNumber("number", found.Number);
        WriteVerdict(writer, VerdictWords.Of(found));
        WriteCompared(writer, found);
        writer.WriteString("explanation", print.Add(VerdictWords.Explanation(found)));
        writer.WriteStartArray("reasons");
        foreach (var reason in traced?.Reasons ?? [])
        {
            writer.WriteStringValue(print.Add(reason.Sentence));
        }
        writer.WriteEndArray();
        writer.WriteString(
            "attribution",
            VerdictWords.Attribution(found) is { } sentence ? print.Add(sentence) : null
        );
        WriteSource(writer, found);
        writer.WriteStartArray("others");
        foreach (var other in traced?.Others ?? [])
        {
            writer.WriteStartObject();
            writer.WriteString("title", print.Add(other.Document.Title));
            writer.WriteString(
                "date",
                other.Document.Date is { } day ? PageFrame.DayOf(day) : "undated"
            );
            writer.WriteString(
                "link",
                links.Passage(
                    other.Document.Id,
                    other.Passages.IsDefaultOrEmpty ? null : other.Passages[0]
                )
            );
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void WriteCompared(Utf8JsonWriter writer, CheckedQuotation found)
    {
        writer.WriteStartArray("pieces");
        var words = found.Quotation.Text;
        var pieces =
            found.Traced is { Differences.IsEmpty: false } traced ? ComparedPiece.Of(traced)
            : words.Length > LongestWords
                ? [new ComparedPiece($"{Characters.Head(words, LongestWords)} …", "", "", false)]
            : [new ComparedPiece(words, "", "", false)];
        foreach (var piece in pieces)
        {
            writer.WriteStartObject();
            writer.WriteString("same", print.Add(piece.Same));
            writer.WriteString("missing", print.Add(piece.Missing));
            writer.WriteString("own", print.Add(piece.Own));
            writer.WriteBoolean("joint", piece.IsJoint);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private void WriteSource(Utf8JsonWriter writer, CheckedQuotation found)
    {
        if (found.Traced?.Source is not { } source)
        {
            writer.WriteNull("source");
            return;
        }
        writer.WriteStartObject("source");
        writer.WriteString("title", print.Add(source.Document.Title));
        var day = source.Document.Date is { } date ? $", {PageFrame.DayOf(date)}" : "";
        writer.WriteString("place", $"{source.Place}{day}");
        // One that is longer than what browsers take leads to the passage.
        var marked = links.Marked(source.Document.Id, source.Anchors);
        writer.WriteString(
            "link",
            marked.Length < 2_000 ? marked : links.Passage(source.Document.Id, source.Passages[0])
        );
        writer.WriteStartArray("pieces");
        foreach (
            var piece in found.Context.IsEmpty
                ? [new SourcePiece(source.Text, true)]
                : found.Context
        )
        {
            writer.WriteStartObject();
            writer.WriteString("text", print.Add(piece.Text));
            writer.WriteBoolean("quoted", piece.IsQuoted);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
