using Archive.Documents;
using Archive.Quotations;
using Archive.Text;

namespace Archive.Web.Reading;

/// <summary>Words that an address names by their place, and where they stand now.</summary>
internal sealed record FoundMark(Anchor Asked, TextSpan Span, AnchorPlace Place);
