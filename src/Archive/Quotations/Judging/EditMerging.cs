using System.Collections.Immutable;

namespace Archive.Quotations.Judging;

/// <summary>Neighbouring words that were left out, or put in, as one edit: they are told in one sentence.</summary>
internal static class EditMerging
{
    public static ImmutableArray<Edit> Merge(ImmutableArray<Edit> edits)
    {
        var merged = ImmutableArray.CreateBuilder<Edit>(edits.Length);
        foreach (var edit in edits)
        {
            if (merged.Count > 0 && Continues(merged[^1], edit))
            {
                merged[^1] = merged[^1] with
                {
                    Quotation = new WordRange(merged[^1].Quotation.Start, edit.Quotation.End),
                    Source = new WordRange(merged[^1].Source.Start, edit.Source.End),
                };
            }
            else
            {
                merged.Add(edit);
            }
        }
        return merged.ToImmutable();
    }

    private static bool Continues(Edit last, Edit next) =>
        last.Gap == next.Gap
        && last.Mark == next.Mark
        && last.Kind == next.Kind
        && last.Quotation.End == next.Quotation.Start
        && next.Kind switch
        {
            EditKind.Omitted => true,
            EditKind.Added => last.Source.End == next.Source.Start,
            _ => false,
        };
}
