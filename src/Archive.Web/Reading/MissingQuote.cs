using Archive.Text;

namespace Archive.Web.Reading;

/// <summary>A quotation or place that an address names and the document does not have.</summary>
/// <param name="Nearest">The place whose words come nearest; null where none comes near.</param>
internal sealed record MissingQuote(string Quote, TextSpan? Nearest);
