namespace Archive.Quotations.Judging;

/// <summary>
/// How much of a quotation stands in a document, by what its words tell: a word that the whole archive has tells little,
/// so that a shared formula is no source.
/// </summary>
internal sealed class Coverage
{
    private const int WidestGap = MarkRules.LongestOmission + 10;
    private const int ShortestPiece = 4;

    private Coverage(double onePlace, double allPlaces, int longestRun, double density)
    {
        Density = density;
        OnePlace = onePlace;
        AllPlaces = allPlaces;
        LongestRun = longestRun;
    }

    /// <summary>Of the place with most of it: 0 to 1.</summary>
    public double OnePlace { get; }

    /// <summary>Of all places with at least a few words of it.</summary>
    public double AllPlaces { get; }

    /// <summary>Words that stand one after the other.</summary>
    public int LongestRun { get; }

    /// <summary>Of the place with most of it: its words that stand, of those from the first to the last that does.</summary>
    public double Density { get; }

    /// <param name="worth">What a word tells; more the rarer it is.</param>
    public static Coverage Of(Judgement judgement, Func<string, double> worth)
    {
        var alignment = judgement.Alignment;
        var words = alignment.Quotation.Words;
        var slips = judgement
            .Edits.Where(edit => edit.Kind is EditKind.Slip)
            .Select(edit => new AlignedWords(
                edit.Quotation.Start,
                edit.Quotation.End,
                edit.Source.Start,
                edit.Source.End
            ));
        var total = words.Where(word => !word.IsBracketed).Sum(word => worth(word.Text));
        var (best, all, place, count, run, longest) = (0.0, 0.0, 0.0, 0, 0, 0);
        var last = -1;
        var lastQuoted = -1;
        var (first, density) = (0, 0.0);
        foreach (var same in alignment.Same.Concat(slips).OrderBy(same => same.QuotationStart))
        {
            var gap = same.SourceStart - last;
            if (last >= 0 && gap is < 0 or > WidestGap)
            {
                Close();
            }
            run = gap == 0 && same.QuotationStart == lastQuoted ? run : 0;
            first = count == 0 ? same.SourceStart : first;
            for (var i = same.QuotationStart; i < same.QuotationEnd; i++)
            {
                place += worth(words[i].Text);
                count++;
                run++;
            }
            longest = Math.Max(longest, run);
            (last, lastQuoted) = (same.SourceEnd, same.QuotationEnd);
        }
        Close();
        return total <= 0
            ? new Coverage(0, 0, 0, 0)
            : new Coverage(best / total, all / total, longest, density);

        void Close()
        {
            density = place > best ? (double)count / (last - first) : density;
            best = Math.Max(best, place);
            all += count >= ShortestPiece ? place : 0;
            (place, count) = (0, 0);
        }
    }
}
