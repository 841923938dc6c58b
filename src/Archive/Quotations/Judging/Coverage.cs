namespace Archive.Quotations.Judging;

/// <summary>
/// How much of a quotation stands in a document, by what its words tell: a word that the whole archive has tells little,
/// so that a shared formula is no source.
/// </summary>
internal sealed class Coverage
{
    private const int WidestGap = MarkRules.LongestOmission + 10;
    private const int ShortestPiece = 4;

    // The first word or the last may be another.
    private const int Edge = 1;

    private Coverage(
        double onePlace,
        double allPlaces,
        double anywhere,
        int longestRun,
        double density,
        int framed
    )
    {
        Anywhere = anywhere;
        Framed = framed;
        Density = density;
        OnePlace = onePlace;
        AllPlaces = allPlaces;
        LongestRun = longestRun;
    }

    /// <summary>Of the place with most of it: 0 to 1.</summary>
    public double OnePlace { get; }

    /// <summary>Of all places with at least a few words of it.</summary>
    public double AllPlaces { get; }

    /// <summary>Of all places, be they one word each.</summary>
    public double Anywhere { get; }

    /// <summary>Words that stand one after the other.</summary>
    public int LongestRun { get; }

    /// <summary>Of the place with most of it: its words that stand, of those from the first to the last that does.</summary>
    public double Density { get; }

    /// <summary>How many words stand in that place where it has the quotation's beginning and its end too; else none.</summary>
    public int Framed { get; }

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
        var (last, anywhere) = (-1, 0.0);
        var lastQuoted = -1;
        var (first, firstQuoted, density, framed) = (0, 0, 0.0, 0);
        foreach (var same in alignment.Same.Concat(slips).OrderBy(same => same.QuotationStart))
        {
            var gap = same.SourceStart - last;
            if (last >= 0 && gap is < 0 or > WidestGap)
            {
                Close();
            }
            run = gap == 0 && same.QuotationStart == lastQuoted ? run : 0;
            (first, firstQuoted) =
                count == 0 ? (same.SourceStart, same.QuotationStart) : (first, firstQuoted);
            for (var i = same.QuotationStart; i < same.QuotationEnd; i++)
            {
                place += worth(words[i].Text);
                anywhere += worth(words[i].Text);
                count++;
                run++;
            }
            longest = Math.Max(longest, run);
            (last, lastQuoted) = (same.SourceEnd, same.QuotationEnd);
        }
        Close();
        return total <= 0
            ? new Coverage(0, 0, 0, 0, 0, 0)
            : new Coverage(best / total, all / total, anywhere / total, longest, density, framed);

        void Close()
        {
            if (place > best)
            {
                density = (double)count / (last - first);
                var isFramed = firstQuoted <= Edge && lastQuoted >= words.Length - Edge;
                framed = isFramed ? count : 0;
            }
            best = Math.Max(best, place);
            all += count >= ShortestPiece ? place : 0;
            (place, count) = (0, 0);
        }
    }
}
