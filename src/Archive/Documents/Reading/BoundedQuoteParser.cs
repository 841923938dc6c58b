using Markdig.Parsers;

namespace Archive.Documents.Reading;

/// <summary>Markdig's reader of quotations, kept within a <see cref="Depth"/>.</summary>
internal sealed class BoundedQuoteParser : QuoteBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor) =>
        Depth.IsReached(processor) ? BlockState.None : base.TryOpen(processor);
}
