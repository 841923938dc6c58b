namespace Archive.Originals.Pages;

/// <summary>Lines that belong together, while their document is being read.</summary>
internal sealed class PageBlock(PageText page, TextColumn column, PdfBlockKind kind)
{
    public PageText Page => page;

    public TextColumn Column => column;

    public PdfBlockKind Kind { get; set; } = kind;

    public List<PageLine> Lines { get; } = [];

    /// <summary>One a line: why it ends.</summary>
    public List<LineEnd> Ends { get; } = [];

    public string? Marker { get; set; }

    public int Level { get; set; }

    public bool Continues { get; set; }

    public double Size => Lines.Max(line => line.Size);

    public string FirstWord => Lines[0].Words[0].Text;

    public string LastWord => Lines[^1].Words[^1].Text;

    public void Add(PageLine line)
    {
        Lines.Add(line);
        Ends.Add(LineEnd.Wrapped);
    }
}
