using System.Collections.Immutable;
using System.Globalization;
using Archive.Documents;
using Archive.Quotations;
using Archive.Text;

namespace Archive.Web.Reading;

/// <summary>What of an address's <c>mark</c> and <c>quote</c> values is in a document, and what is not.</summary>
/// <param name="Marks">The places its <c>mark</c> values name, in its order.</param>
/// <param name="Quotes">Its <c>quote</c> values that were found, with their places.</param>
internal sealed record Marking(
    ImmutableArray<TextSpan> Marks,
    ImmutableArray<FoundQuote> Quotes,
    ImmutableArray<MissingQuote> Missing
)
{
    /// <summary>An address may name this many places; more are passed over.</summary>
    public const int MostValues = 100;

    public bool IsAsked => !Marks.IsEmpty || !Quotes.IsEmpty || !Missing.IsEmpty;

    public IEnumerable<TextSpan> Spans => Marks.Concat(Quotes.SelectMany(quote => quote.Places));

    /// <param name="marks">Each as START-END.</param>
    /// <param name="quotes">Each a quotation's words.</param>
    public static Marking Find(
        DocumentText text,
        IEnumerable<string?> marks,
        IEnumerable<string?> quotes
    )
    {
        var finder = new QuotationFinder(text);
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var found = ImmutableArray.CreateBuilder<FoundQuote>();
        var missing = ImmutableArray.CreateBuilder<MissingQuote>();
        foreach (var mark in marks.Take(MostValues))
        {
            if (ReadSpan(mark, text.Text.Length) is { } span)
            {
                spans.Add(span);
            }
            else
            {
                missing.Add(new MissingQuote(mark ?? "", null));
            }
        }
        foreach (var (index, quote) in quotes.Take(MostValues).Index())
        {
            if (string.IsNullOrWhiteSpace(quote))
            {
                continue;
            }
            var places = finder.Find(quote);
            if (places.IsEmpty)
            {
                missing.Add(new MissingQuote(quote, finder.FindNearest(quote)));
            }
            else
            {
                found.Add(new FoundQuote(index, quote, places));
            }
        }
        return new Marking(spans.ToImmutable(), found.ToImmutable(), missing.ToImmutable());
    }

    private static TextSpan? ReadSpan(string? value, int length)
    {
        var parts = value?.Split('-') ?? [];
        return
            parts.Length == 2
            && int.TryParse(
                parts[0],
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var start
            )
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            && start < end
            && end <= length
            ? new TextSpan(start, end)
            : null;
    }
}
