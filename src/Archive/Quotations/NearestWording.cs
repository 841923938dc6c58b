using Archive.Text;

namespace Archive.Quotations;

/// <summary>
/// What search shows above its hits where a query is itself a quotation: the wording of the archive that comes nearest. Made by
/// <see cref="NearestWordingFinder"/>.
/// </summary>
/// <param name="Traced">The query's words as a quotation; always with a verdict and a source.</param>
public sealed record NearestWording(TracedQuotation Traced)
{
    public TracedSource Source => Traced.Source!;

    public Verdict Verdict => Traced.Verdict!.Value;

    /// <summary>Whether the query's words stand there in its order, as they are or but for what it marks.</summary>
    public bool IsExact => Verdict is Verdict.Verbatim or Verdict.Edited;

    /// <summary>Documents with the words of the query.</summary>
    public int Exact => IsExact ? Documents : 0;

    /// <summary>Documents with words close to them.</summary>
    public int Near => IsExact ? 0 : Documents;

    /// <summary>Words that the query has and the source has not, or the other way; of one for another, one.</summary>
    public int DifferingWords =>
        Traced.Differences.Where(difference => !difference.IsMarked).Sum(WordsOf);

    private int Documents => 1 + Traced.Others.Length;

    private static int WordsOf(Difference difference) =>
        difference.Kind is DifferenceKind.Slip
            ? 0
            : Math.Max(Count(difference.Quotation), Count(difference.Source));

    private static int Count(string text) => Words.Read(text, HyphenReading.Joined).Count;
}
