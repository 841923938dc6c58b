using Archive.Quotations;

namespace Archive.Web.Pages.Check;

/// <summary>How a verdict is shown: a sign and words, so that nothing is told by colour alone.</summary>
internal static class VerdictLook
{
    public static (string Sign, string Words) Of(Verdict? verdict) =>
        verdict switch
        {
            Verdict.Verbatim => ("✓", "Verbatim"),
            Verdict.Edited => ("±", "Edited, and marked so"),
            Verdict.Altered => ("≠", "Altered"),
            Verdict.Spliced => ("+", "Spliced"),
            Verdict.NotFound => ("?", "Not in this archive"),
            _ => ("–", "Listed, not judged"),
        };
}
