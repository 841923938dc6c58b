using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Archive.Citations;
using Archive.Documents;
using Archive.Pdf.Typesetting;

namespace Archive.Pdf;

/// <summary>
/// A copy's last page, as sheet.typ wants it: how to cite, where the marked words stand, where the document comes
/// from, and how anyone can check the copy.
/// </summary>
/// <param name="pages">What comes before it.</param>
/// <param name="pagesOf">The copy's pages on which a quotation stands; none where its letters were not found.</param>
/// <param name="originalPagesOf">The original's pages on which it stands; none where that is not known.</param>
internal sealed class CitationSheet(
    CopyRequest request,
    Func<CitationStyle, CitedPlace, Citation> cite,
    SheetBase pages,
    Func<MarkedQuotation, IEnumerable<int>> pagesOf,
    Func<MarkedQuotation, IEnumerable<int>> originalPagesOf
)
{
    private const int LongestWords = 160;

    private readonly PrintedLetters print = new();
    private readonly Document document = request.Document;

    /// <returns>On one line, in UTF-8.</returns>
    public byte[] ToJson() => JsonOnOneLine.Write(Write);

    private void Write(Utf8JsonWriter writer)
    {
        PageFrame.Write(writer, document, request.Permalink, request.MadeAt);
        writer.WriteString("subtitle", print.Add(Subtitle()));
        var place = CitedPlaceOf();
        writer.WriteString("cited", place.Pin?.ToString() ?? "this document");
        writer.WriteStartArray("citations");
        foreach (var style in Enum.GetValues<CitationStyle>())
        {
            WriteCitation(writer, cite(style, place));
        }
        writer.WriteEndArray();
        writer.WriteStartArray("quotations");
        foreach (var quotation in request.Quotations)
        {
            WriteQuotation(writer, quotation);
        }
        writer.WriteEndArray();
        var facts = new SheetFacts(request, pages);
        WriteFacts(writer, "source", facts.OfSource());
        WriteFacts(writer, "copy", facts.OfCopy());
        WriteSentences(writer, "check", HowToCheck());
    }

    private string Subtitle()
    {
        var kind = PageFrame.KindOf(document);
        var dated = document.Date is DateOnly day ? $"{kind}, {PageFrame.DayOf(day)}" : kind;
        var first = document.Authors.Select(party => party.Display).FirstOrDefault();
        return (first, document.Authors.Length) switch
        {
            (null, _) => dated,
            (_, 1) => $"{dated} · {first}",
            (_, 2) => $"{dated} · {first}, and one other",
            (_, var count) => string.Create(
                CultureInfo.InvariantCulture,
                $"{dated} · {first}, and {count - 1} others"
            ),
        };
    }

    private CitedPlace CitedPlaceOf()
    {
        var pages = request
            .Quotations.DistinctBy(quotation => quotation.Span)
            .ToDictionary(quotation => quotation.Span, originalPagesOf);
        return new CitedPlace(
            document,
            Pin.Of(request.Text, [.. pages.Keys], span => pages[span]),
            request.Permalink,
            DateOnly.FromDateTime(request.MadeAt.UtcDateTime)
        );
    }

    private void WriteCitation(Utf8JsonWriter writer, Citation citation)
    {
        writer.WriteStartObject();
        writer.WriteString("style", NameOf(citation.Style));
        writer.WriteStartArray("runs");
        foreach (var run in citation.Runs)
        {
            writer.WriteStartObject();
            writer.WriteString("text", print.Add(run.Text));
            writer.WriteBoolean("italic", run.IsItalic);
            writer.WriteString("link", run.IsAddress ? LinkOf(run.Text) : null);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void WriteQuotation(Utf8JsonWriter writer, MarkedQuotation quotation)
    {
        var passages = request.Text.PassagesIn(quotation.Span).ToList();
        var places = new List<string>();
        if (passages.Count > 0)
        {
            places.Add(
                Numbered("¶ ", "¶¶ ", NumberRange.Of(passages.Select(passage => passage.Number)))
            );
        }
        if (pages is SheetBase.Typeset && NumberRange.Of(pagesOf(quotation)) is [_, ..] ofCopy)
        {
            places.Add($"{Numbered("page ", "pages ", ofCopy)} of this copy");
        }
        if (NumberRange.Of(originalPagesOf(quotation)) is [_, ..] ofOriginal)
        {
            places.Add($"{Numbered("page ", "pages ", ofOriginal)} of the original");
        }
        writer.WriteStartObject();
        var words = QuotedWords.Shortened(request.Text.Text, quotation.Span, LongestWords);
        writer.WriteString("words", print.Add($"“{words}”"));
        writer.WriteBoolean("wordsRtl", WritingDirection.IsRightToLeft(words));
        writer.WriteString("place", string.Join(" · ", places));
        writer.WriteString("link", quotation.Link is { } link ? LinkOf(link.AbsoluteUri) : null);
        writer.WriteString("note", quotation.Note is { } note ? print.Add(note) : null);
        writer.WriteBoolean(
            "noteRtl",
            quotation.Note is not null && WritingDirection.IsRightToLeft(quotation.Note)
        );
        writer.WriteEndObject();
    }

    private IEnumerable<(string Text, string? Link)> HowToCheck()
    {
        if (pages is SheetBase.Original(var length, _))
        {
            yield return (
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"To check this copy, cut it after {length} bytes (head -c {length} FILE | sha256sum): what is left has the original’s SHA-256 above, and so has "
                ),
                null
            );
            yield return Address("/original");
            yield return (".", null);
        }
        else
        {
            yield return ("To check this copy, open ", null);
            yield return Address(".md");
            yield return (
                ": the SHA-256 of that file is the one above, unless the archive’s text was changed since.",
                null
            );
        }
        if (!request.Quotations.IsEmpty)
        {
            yield return (" A PDF reader lists the marks among the comments.", null);
        }

        (string, string?) Address(string suffix)
        {
            var address = request.Permalink.AbsoluteUri + suffix;
            return (address, LinkOf(address));
        }
    }

    private void WriteSentences(
        Utf8JsonWriter writer,
        string name,
        IEnumerable<(string Text, string? Link)> pieces
    )
    {
        writer.WriteStartArray(name);
        foreach (var (text, link) in pieces)
        {
            writer.WriteStartObject();
            // A space at a piece's end is the sentence's.
            writer.WriteString("text", link is null ? text : print.Add(text));
            writer.WriteBoolean("italic", false);
            writer.WriteString("link", link);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private void WriteFacts(
        Utf8JsonWriter writer,
        string name,
        IEnumerable<(string Label, string Value, bool IsMono)> facts
    )
    {
        writer.WriteStartArray(name);
        foreach (var (label, value, isMono) in facts)
        {
            writer.WriteStartObject();
            writer.WriteString("label", label);
            // A digest fits on its line, and stands there with no sign in it: who copies it must get it as it is.
            writer.WriteString("value", isMono ? value : print.Add(value));
            writer.WriteBoolean("mono", isMono);
            writer.WriteString("link", isMono ? null : LinkOf(value));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static string? LinkOf(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https"
        && address.AbsoluteUri.Length < 2000
            ? address.AbsoluteUri
            : null;

    private static string Numbered(
        string one,
        string several,
        ImmutableArray<NumberRange> ranges
    ) => (ranges is [{ IsOne: true }] ? one : several) + string.Join(", ", ranges);

    private static string NameOf(CitationStyle style) =>
        style switch
        {
            CitationStyle.Apa => "APA",
            CitationStyle.Mla => "MLA",
            _ => style.ToString(),
        };
}
