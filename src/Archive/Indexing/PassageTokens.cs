using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Archive.Indexing;

/// <summary>
/// Hands a text's words to Lucene. The words were read before, by <see cref="BothReadings"/>, on whichever thread; this only
/// says them one after the other, so it stands where Lucene has an analyser and does nothing an analyser could do differently.
/// </summary>
/// <remarks>
/// A text with hyphenated words is said twice into the same field: as joined words, then, after a gap no phrase bridges,
/// as parted ones. So "on-line privacy" is found as "online privacy" and as "on line privacy", and a phrase never takes half of
/// its words from one reading and half from the other. The words said twice count twice in the passage's length too, which
/// nearly evens out in its score. Offsets of the second reading go on after the text's end, since Lucene's may not go back.
/// </remarks>
internal sealed class PassageTokens : TokenStream
{
    private const int GapBetweenReadings = 1_000;

    private readonly ICharTermAttribute term;
    private readonly IPositionIncrementAttribute increment;
    private readonly IOffsetAttribute offsets;
    private BothReadings text = new("", [], null);
    private int next;

    public PassageTokens()
    {
        term = AddAttribute<ICharTermAttribute>();
        increment = AddAttribute<IPositionIncrementAttribute>();
        offsets = AddAttribute<IOffsetAttribute>();
    }

    /// <summary>Takes another text, so that one stream serves all passages of a writer.</summary>
    public PassageTokens Of(BothReadings another)
    {
        text = another;
        next = 0;
        return this;
    }

    public override void Reset()
    {
        base.Reset();
        next = 0;
    }

    public override bool IncrementToken()
    {
        var isSecond = next >= text.Joined.Count;
        var words = isSecond ? text.Parted : text.Joined;
        var at = isSecond ? next - text.Joined.Count : next;
        if (words is null || at >= words.Count)
        {
            return false;
        }
        ClearAttributes();
        var word = words[at];
        var span = isSecond ? word.Span.Shift(text.Text.Length + 1) : word.Span;
        term.SetEmpty().Append(word.Text);
        offsets.SetOffset(span.Start, span.End);
        increment.PositionIncrement = isSecond && at == 0 ? GapBetweenReadings : 1;
        next++;
        return true;
    }
}
