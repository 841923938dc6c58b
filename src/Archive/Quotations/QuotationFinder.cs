using System.Collections.Immutable;
using Archive.Documents;
using Archive.Text;

namespace Archive.Quotations;

/// <summary>Finds a quotation's words in one document, across its passages, and nothing that is not word for word.</summary>
public sealed class QuotationFinder(DocumentText text)
{
    /// <summary>Every place where these words stand in this order; spans of the document's text.</summary>
    public ImmutableArray<TextSpan> Find(string quotation)
    {
        _ = text;
        throw new NotImplementedException();
    }

    /// <summary>The place whose words come nearest; null where fewer than half of them stand together anywhere.</summary>
    public TextSpan? FindNearest(string quotation) => throw new NotImplementedException();
}
