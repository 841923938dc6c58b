using Markdig.Parsers;
using Markdig.Syntax;

namespace Archive.Documents.Reading;

/// <summary>
/// How deep blocks may stand in one another. Where they would stand deeper, their signs are read as text: Markdig
/// takes seconds over a thousand levels, and then throws.
/// </summary>
internal static class Depth
{
    public const int Deepest = 24;

    private static readonly object Key = new();

    /// <summary>Whether a block that opens here would stand too deep; remembers the first line where it is so.</summary>
    public static bool IsReached(BlockProcessor processor)
    {
        var depth = 0;
        Markdig.Syntax.Block? block = processor.CurrentContainer;
        while (block is not null && depth < Deepest)
        {
            depth += block is ListBlock ? 0 : 1;
            block = block.Parent;
        }
        if (depth < Deepest)
        {
            return false;
        }
        if (!processor.Document.ContainsData(Key))
        {
            processor.Document.SetData(Key, processor.LineIndex);
        }
        return true;
    }

    /// <summary>The first line, from 0, that was too deep; null where none was.</summary>
    public static int? FirstLineReached(MarkdownDocument tree) => tree.GetData(Key) as int?;
}
