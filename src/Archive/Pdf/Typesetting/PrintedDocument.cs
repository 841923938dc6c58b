using System.Text.Json;
using Archive.Documents;
using Archive.Text;

namespace Archive.Pdf.Typesetting;

/// <summary>
/// A document as document.typ wants it, and the letters that will stand on its pages: both from one walk of the tree,
/// so that they cannot differ.
/// </summary>
/// <param name="Json">On one line, in UTF-8.</param>
internal sealed record PrintedDocument(byte[] Json, IReadOnlyList<PrintedLetter> Letters)
{
    public static PrintedDocument Of(Document document, DocumentText text, Uri permalink)
    {
        var letters = new PrintedLetters();
        var json = JsonOnOneLine.Write(writer =>
        {
            WriteFrame(writer, document, permalink);
            WriteTitleBlock(writer, document, letters);
            writer.WriteStartArray("body");
            var body = new BodyPrint(writer, letters, document, text, permalink);
            body.Write(document.Body);
            writer.WriteEndArray();
        });
        return new PrintedDocument(json, letters.Letters);
    }

    private static void WriteFrame(Utf8JsonWriter writer, Document document, Uri permalink)
    {
        // The day a file says it was made must follow from the document alone; the copy adds its own.
        var day = document.Date ?? new DateOnly(1970, 1, 1);
        PageFrame.Write(
            writer,
            document,
            permalink,
            new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero)
        );
        writer.WriteBoolean("rtl", PageFrame.IsRightToLeft(document.Language));
    }

    private static void WriteTitleBlock(
        Utf8JsonWriter writer,
        Document document,
        PrintedLetters letters
    )
    {
        writer.WriteString("kind", letters.Add(PageFrame.KindOf(document)));
        if (document.IsSpecimen)
        {
            letters.Add(PageFrame.SpecimenMark);
        }
        letters.Add(PageFrame.TitleOf(document));
        var date = document.Date is DateOnly day ? PageFrame.DayOf(day) : null;
        WriteRow(writer, letters, "dated", "Date", date is null ? [] : [date]);
        WriteRow(writer, letters, "from", "From", document.Authors.Select(party => party.Display));
        WriteRow(writer, letters, "to", "To", document.Recipients.Select(party => party.Display));
    }

    private static void WriteRow(
        Utf8JsonWriter writer,
        PrintedLetters letters,
        string name,
        string label,
        IEnumerable<string> values
    )
    {
        writer.WriteStartArray(name);
        var isFirst = true;
        foreach (var value in values)
        {
            letters.Add(isFirst ? label : ";");
            writer.WriteStringValue(letters.Add(value));
            isFirst = false;
        }
        writer.WriteEndArray();
    }
}
