using System.Collections.Immutable;
using Archive.Text;

namespace Archive.Web.Reading;

/// <summary>A quotation an address names, and every place of the document where its words stand.</summary>
/// <param name="Index">Which of the address's quotations it is, from 0; notes are paired by it.</param>
internal sealed record FoundQuote(int Index, string Quote, ImmutableArray<TextSpan> Places);
