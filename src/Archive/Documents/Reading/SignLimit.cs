using Markdig.Parsers;
using Markdig.Syntax;

namespace Archive.Documents.Reading;

/// <summary>
/// How many signs of links, emphasis and code one passage may hold: Markdig's time is their number times the passage's
/// length. In a passage of more, they are text.
/// </summary>
internal static class SignLimit
{
    public const int MostSigns = 4_000;

    /// <summary>Of signs times UTF-16 units.</summary>
    private const long MostWork = 50_000_000;

    /// <summary>Keeps Markdig from reading the inlines of a block that is too much.</summary>
    public static void Apply(BlockProcessor processor, Markdig.Syntax.Block block)
    {
        if (block is LeafBlock { ProcessInlines: true } leaf && IsExceeded(leaf))
        {
            leaf.ProcessInlines = false;
        }
    }

    private static bool IsExceeded(LeafBlock leaf)
    {
        var signs = 0L;
        var units = 0L;
        for (var i = 0; i < leaf.Lines.Count; i++)
        {
            var line = leaf.Lines.Lines[i].Slice.AsSpan();
            units += line.Length + 1;
            foreach (var unit in line)
            {
                signs += unit is '[' or '*' or '_' or '~' or '`' or '<' ? 1 : 0;
            }
        }
        return signs > MostSigns || signs * units > MostWork;
    }
}
