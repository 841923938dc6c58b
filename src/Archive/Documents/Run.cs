namespace Archive.Documents;

/// <summary>A stretch of a passage in one form. The shapes nested here are all there are.</summary>
public abstract record Run
{
    private Run() { }

    /// <summary>What the run adds to its passage's text; spans over a passage count these letters.</summary>
    public abstract string Text { get; }

    /// <summary>Letters. A line end among them is a line end of the source, which reads as a space.</summary>
    /// <param name="Link">Where the letters lead: http, https, mailto or relative, never anything else.</param>
    public sealed record Letters(
        string Content,
        RunStyle Style = RunStyle.Plain,
        string? Link = null
    ) : Run
    {
        public override string Text => Content;
    }

    /// <summary>A line end that the author set.</summary>
    public sealed record LineBreak : Run
    {
        public override string Text => "\n";
    }

    /// <summary>Where a footnote is called; see <see cref="Block.Footnote"/>.</summary>
    public sealed record FootnoteCall(string Label) : Run
    {
        public override string Text => "";
    }

    /// <summary>Within a passage, a page of the original begins here, numbered from 1.</summary>
    public sealed record PageMark(int Page) : Run
    {
        public override string Text => "";
    }
}
