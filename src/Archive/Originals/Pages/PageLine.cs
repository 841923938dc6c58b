namespace Archive.Originals.Pages;

/// <summary>Words that stand on one line, from left to right, while their page is being read.</summary>
internal sealed class PageLine(PageWord first)
{
    public List<PageWord> Words { get; } = [first];

    public double Left => Words[0].Left;

    public double Right { get; private set; } = first.Right;

    public double Base { get; private set; } = first.Base;

    public double Size { get; private set; } = first.Size;

    public double CoreBottom { get; private set; } = first.CoreBottom;

    public double CoreTop { get; private set; } = first.CoreTop;

    public bool IsBold => Words.TrueForAll(word => word.IsBold || word.Text.Length == 1);

    public string Text => string.Join(' ', Words.Select(word => word.Text));

    /// <summary>How much of the lower of the two heights both cover, from 0 to 1.</summary>
    public double Overlap(PageWord word)
    {
        var both = Math.Min(CoreTop, word.CoreTop) - Math.Max(CoreBottom, word.CoreBottom);
        var lower = Math.Min(CoreTop - CoreBottom, word.CoreTop - word.CoreBottom);
        return lower <= 0 ? 0 : both / lower;
    }

    /// <summary>The widest word is what the line's height and base are taken from: a raised number is not.</summary>
    public void Add(PageWord word)
    {
        if (
            word.Size > Size * 1.05
            || (Words.Count == 1 && Words[0].Length < 3 && word.Size >= Size * 0.95)
        )
        {
            (Base, Size) = (word.Base, word.Size);
            (CoreBottom, CoreTop) = (word.CoreBottom, word.CoreTop);
        }
        Words.Add(word);
        Right = Math.Max(Right, word.Right);
    }
}
