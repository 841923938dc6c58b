using System.Collections.Immutable;
using Archive.Documents;
using Archive.Quotations;
using Archive.Text;

namespace Archive.Web.Reading;

/// <summary>What of an address's <c>mark</c> and <c>quote</c> values is in a document, and what is not.</summary>
/// <param name="Marks">Its <c>mark</c> values whose words were found, in its order.</param>
/// <param name="Quotes">Its <c>quote</c> values that were found, with their places.</param>
internal sealed record Marking(
    ImmutableArray<FoundMark> Marks,
    ImmutableArray<FoundQuote> Quotes,
    ImmutableArray<MissingWords> Missing
)
{
    /// <summary>An address may name this many quotations; more are passed over.</summary>
    public const int MostValues = 100;

    public IEnumerable<TextSpan> Spans =>
        Marks.Select(mark => mark.Span).Concat(Quotes.SelectMany(quote => quote.Places));

    /// <summary>Found again elsewhere than where the address says.</summary>
    public IEnumerable<FoundMark> Moved => Marks.Where(mark => mark.Place is AnchorPlace.Moved);

    /// <summary>Whether the address names a place without its words, so that nothing tells whether it is still theirs.</summary>
    public bool IsUnchecked => Marks.Any(mark => mark.Place is AnchorPlace.Unchecked);

    public static Marking Find(DocumentText text, IQueryCollection query) =>
        Find(text, AskedMark.Of(query), query["quote"]);

    /// <param name="quotes">Each a quotation's words.</param>
    public static Marking Find(
        DocumentText text,
        ImmutableArray<AskedMark> marks,
        IEnumerable<string?> quotes
    )
    {
        var finder = new QuotationFinder(text);
        var anchors = new AnchorFinder(text, finder);
        var marked = ImmutableArray.CreateBuilder<FoundMark>();
        var found = ImmutableArray.CreateBuilder<FoundQuote>();
        var missing = ImmutableArray.CreateBuilder<MissingWords>();
        foreach (var mark in marks)
        {
            if (mark.Anchor is not { } anchor)
            {
                missing.Add(new MissingWords.Place(mark.Written));
                continue;
            }
            var place = anchors.Find(anchor);
            switch (place)
            {
                case AnchorPlace.Standing(var span):
                    marked.Add(new FoundMark(anchor, span, place));
                    break;
                case AnchorPlace.Unchecked(var span):
                    marked.Add(new FoundMark(anchor, span, place));
                    break;
                case AnchorPlace.Moved(var span, _):
                    marked.Add(new FoundMark(anchor, span, place));
                    break;
                case AnchorPlace.Gone(var nearest):
                    missing.Add(
                        anchor.Words is { } words
                            ? new MissingWords.Linked(words.Shown, nearest)
                            : new MissingWords.Place(mark.Written)
                    );
                    break;
                default:
                    throw new InvalidOperationException("No such place.");
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
                missing.Add(new MissingWords.Quoted(quote, finder.FindNearest(quote)));
            }
            else
            {
                found.Add(new FoundQuote(index, quote, places));
            }
        }
        return new Marking(marked.ToImmutable(), found.ToImmutable(), missing.ToImmutable());
    }
}
