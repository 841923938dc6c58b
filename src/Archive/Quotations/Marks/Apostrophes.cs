using System.Collections.Frozen;

namespace Archive.Quotations.Marks;

/// <summary>Tells single quotation marks from apostrophes, which have the same forms.</summary>
internal static class Apostrophes
{
    // Words that are written with an apostrophe before them.
    private static readonly FrozenSet<string> Clipped = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "tis",
        "twas",
        "twere",
        "twill",
        "em",
        "til",
        "cause",
        "bout",
        "round",
        "n",
        "s",
        "d"
    );

    /// <summary>Within a word no form of the mark is a quotation mark.</summary>
    public static bool IsInsideWord(string text, Mark mark) =>
        mark.Family is MarkFamily.Single
        && IsWordAt(text, mark.Start - 1)
        && IsWordAt(text, mark.End);

    public static bool CanOpen(string text, Mark mark) =>
        mark is { Family: MarkFamily.Single, Side: MarkSide.Opens }
        && !IsClippedWord(text, mark.End)
        && (!char.IsDigit(At(text, mark.End)) || text[mark.Start] is '‘');

    public static bool CanClose(string text, Mark mark) =>
        mark is { Family: MarkFamily.Single, Side: MarkSide.Closes }
        && !char.IsWhiteSpace(At(text, mark.Start - 1))
        && !IsFeet(text, mark);

    /// <summary>"The senators' letter": after an s, before a word that carries the sentence on, it may be either.</summary>
    public static bool MayBePossessive(string text, Mark mark) =>
        At(text, mark.Start - 1) is 's' or 'S' or 'z' or 'x'
        && char.IsWhiteSpace(At(text, mark.End))
        && char.IsLetterOrDigit(At(text, mark.End + 1));

    private static bool IsFeet(string text, Mark mark) =>
        char.IsDigit(At(text, mark.Start - 1)) && !char.IsDigit(At(text, mark.Start - 3));

    private static bool IsClippedWord(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 8 && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }
        return Clipped.Contains(text[at..end]);
    }

    private static bool IsWordAt(string text, int at) => char.IsLetterOrDigit(At(text, at));

    private static char At(string text, int at) => at >= 0 && at < text.Length ? text[at] : ' ';
}
