using Archive.Quotations;

namespace Archive.Benchmarks;

/// <summary>A difference between a release's quotation and its letter, as the data's script found it.</summary>
internal sealed record WordEdit(string[] Quote, string[] Letter)
{
    public int Count => Math.Max(Quote.Length, Letter.Length);

    /// <summary>Not so where only marks or spaces differ, or a footnote's number stands between words.</summary>
    public bool ChangesWords =>
        string.Concat(Quote) != string.Concat(Letter)
        && !(Quote.Length == 0 && Letter.All(word => word.All(char.IsAsciiDigit)));

    /// <summary>Whether words of it are among the differences. The script's pairs are coarser: "this reform" for "this".</summary>
    public bool IsTold(TracedQuotation traced) =>
        traced.Differences.Any(difference =>
            Shares(difference.Quotation, Quote) || Shares(difference.Source, Letter)
        );

    public override string ToString() => $"{string.Join(' ', Letter)} → {string.Join(' ', Quote)}";

    private static bool Shares(string told, string[] words) =>
        Text.Words.Read(told).Any(word => words.Contains(word.Text));
}
