using System.Collections.Immutable;

namespace Archive.Quotations.Judging;

/// <summary>Reads off an <see cref="Alignment"/> what lies between the words that stand: the quoter's edits, in order.</summary>
internal sealed class EditReader(SlipRule slips, SpacingRule spacing)
{
    // Farther on is another place; what was left out between is not compared word by word.
    private const int WidestGap = 120;

    public ImmutableArray<Edit> Read(Alignment alignment)
    {
        var edits = ImmutableArray.CreateBuilder<Edit>();
        var gaps = new GapAligner(alignment, slips);
        var quoted = 0;
        var stands = alignment.SourceStart;
        for (var i = 0; i <= alignment.Same.Length; i++)
        {
            var isLast = i == alignment.Same.Length;
            var next = isLast
                ? new AlignedWords(
                    alignment.Quotation.Words.Length,
                    alignment.Quotation.Words.Length,
                    alignment.SourceEnd,
                    alignment.SourceEnd
                )
                : alignment.Same[i];
            AddGap(
                new WordRange(quoted, next.QuotationStart),
                new WordRange(stands, next.SourceStart),
                i
            );
            if (!isLast && !IsSameInSilence(alignment, next))
            {
                edits.Add(
                    new Edit(
                        EditKind.Replaced,
                        new WordRange(next.QuotationStart, next.QuotationEnd),
                        new WordRange(next.SourceStart, next.SourceEnd),
                        EditMark.None,
                        i
                    )
                );
            }
            (quoted, stands) = (next.QuotationEnd, next.SourceEnd);
        }
        return edits.ToImmutable();

        void AddGap(WordRange words, WordRange place, int gap)
        {
            if (place.Count < 0 || place.Count > WidestGap)
            {
                if (!words.IsEmpty)
                {
                    edits.AddRange(gaps.Align(words, new WordRange(place.Start, place.Start), gap));
                }
                edits.Add(
                    new Edit(
                        EditKind.Jump,
                        new WordRange(words.End, words.End),
                        place,
                        FollowsOmission(alignment, words) ? EditMark.Ellipsis : EditMark.None,
                        gap
                    )
                );
            }
            else if (!words.IsEmpty || place.Count > 0)
            {
                edits.AddRange(gaps.Align(words, place, gap));
            }
        }
    }

    private static bool FollowsOmission(Alignment alignment, WordRange words)
    {
        for (var i = words.Start; i <= words.End && i < alignment.Quotation.Words.Length; i++)
        {
            if (alignment.Quotation.Words[i].FollowsOmission)
            {
                return true;
            }
        }
        return false;
    }

    private bool IsSameInSilence(Alignment alignment, AlignedWords same)
    {
        var quoted = alignment.Quotation.Words.AsSpan()[same.QuotationStart..same.QuotationEnd];
        var stands = alignment.Source.Words.AsSpan()[same.SourceStart..same.SourceEnd];
        if (quoted.Length == 1 && stands.Length == 1)
        {
            return AlikeInPrint.Allows(
                quoted[0].Word,
                alignment.Quotation.Source,
                stands[0],
                alignment.Source.Text.Text
            );
        }
        return stands.Length > 1
            ? spacing.Allows(quoted[0].Text, stands, alignment.Source.Text.Text, true)
            : spacing.Allows(
                stands[0].Text,
                quoted.ToArray().Select(word => word.Word).ToArray(),
                alignment.Quotation.Source,
                false
            );
    }
}
