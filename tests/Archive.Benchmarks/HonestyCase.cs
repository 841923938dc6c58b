using System.Text.Json;
using Archive.Quotations;

namespace Archive.Benchmarks;

/// <summary>A quotation with what must be said of it, from <c>honesty/cases.jsonl</c>.</summary>
/// <param name="Document">Null where it is not in the archive.</param>
/// <param name="Verdicts">Any of them is right.</param>
internal sealed record HonestyCase(
    string Id,
    string Class,
    string Quotation,
    string? Document,
    string[] Verdicts
)
{
    /// <summary>Honest, by the set's own naming; else doctored.</summary>
    public bool IsHonest => Class.StartsWith('B');

    /// <summary>Its source has noise of recognition in it.</summary>
    public bool IsOcr => Class.Contains("ocr", StringComparison.Ordinal);

    public static IEnumerable<HonestyCase> Read(string path) =>
        File.ReadLines(path)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Select(row => new HonestyCase(
                row.GetProperty("id").GetString()!,
                row.GetProperty("cls").GetString()!,
                row.GetProperty("quotation").GetString()!,
                row.GetProperty("document").GetString(),
                [.. row.GetProperty("verdicts").EnumerateArray().Select(item => item.GetString()!)]
            ));

    public bool IsRight(TracedQuotation traced) =>
        traced.Verdict is { } verdict && Verdicts.Contains(verdict.Code());

    public bool IsNamed(TracedQuotation traced) =>
        Document is null
            ? traced.Source is null
            : traced.Source is { } source && IsDocument(source.Document.Id.Value);

    public bool IsNamedOrOther(TracedQuotation traced) =>
        IsNamed(traced) || traced.Others.Any(other => IsDocument(other.Document.Id.Value));

    private bool IsDocument(string id) =>
        Document is not null && id.EndsWith(Document, StringComparison.Ordinal);
}
