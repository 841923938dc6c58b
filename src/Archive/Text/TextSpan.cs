namespace Archive.Text;

/// <summary>
/// A place in a text: half-open, [Start, End), counted in UTF-16 units. Every mark, word, passage and
/// quotation in the archive is one of these over a named text.
/// </summary>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>UTF-16 units covered; never negative in a span the archive makes.</summary>
    public int Length => End - Start;

    public bool IsEmpty => End <= Start;

    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The same letters in a text that begins <paramref name="offset"/> units earlier.</summary>
    public TextSpan Shift(int offset) => new(Start + offset, End + offset);

    /// <summary>The part of this span inside <paramref name="other"/>; empty where they do not meet.</summary>
    public TextSpan Intersect(TextSpan other)
    {
        var start = Math.Max(Start, other.Start);
        return new(start, Math.Max(start, Math.Min(End, other.End)));
    }

    /// <summary>What stands between this span and one that begins later; empty where they touch or share characters.</summary>
    public TextSpan Until(TextSpan later) => new(End, Math.Max(End, later.Start));

    /// <summary>The letters of <paramref name="text"/> at this span.</summary>
    public string Of(string text) => text[Start..End];

    /// <summary>The same, where they are.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
