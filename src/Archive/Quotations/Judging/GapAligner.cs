using System.Collections.Immutable;

namespace Archive.Quotations.Judging;

/// <summary>
/// Lays the few words that differ on each other, one by one: which replaces which, which was left out or added, which is a slip
/// of the source. Costs decide only how a difference is told.
/// </summary>
internal sealed class GapAligner(Alignment alignment, SlipRule slips)
{
    private const int Slip = 20;
    private const int SlipInParts = 30;
    private const int Form = 80;
    private const int Replaced = 100;
    private const int Unlike = 110;
    private const int Lone = 70;

    // The source's words before the quotation's first and after its last are none of it; dear, so that they are not
    // left for a word that was put in.
    private const int Outside = 45;
    private const int AtBracket = 10;
    private const int AtEllipsis = 1;

    // Of all gaps of an alignment; each costs some microseconds. What is beyond it differs, and is not told word by word.
    private const int MostCells = 2_000;

    private readonly QuotationText quotation = alignment.Quotation;
    private readonly DocumentWords source = alignment.Source;
    private readonly Dictionary<(string Quoted, int First, int End), bool> slipsFound = [];
    private int cellsLeft = MostCells;

    public ImmutableArray<Edit> Align(WordRange quoted, WordRange stands, int gap)
    {
        var left = Enumerable
            .Range(stands.Start, stands.Count)
            .Where(word => !source.IsAside(word))
            .ToArray();
        // Nothing is laid on anything: what an ellipsis leaves out may be as long and as often as it likes.
        if (quoted.IsEmpty)
        {
            return
            [
                .. left.Select(word => EditOf(quoted, new WordRange(word, word + 1), [word], gap))
                    .OfType<Edit>(),
            ];
        }
        var cells = (quoted.Count + 1) * (left.Length + 1);
        if (cells > cellsLeft)
        {
            return Whole(quoted, stands, gap);
        }
        cellsLeft -= cells;
        return ReadBack(quoted, stands, left, Fill(quoted, stands, left), gap);
    }

    private static ImmutableArray<Edit> Whole(WordRange quoted, WordRange stands, int gap) =>
        [
            new Edit(
                quoted.IsEmpty ? EditKind.Omitted : EditKind.Replaced,
                quoted,
                stands,
                EditMark.None,
                gap
            ),
        ];

    private (int Cost, int Quoted, int Source)[,] Fill(
        WordRange quoted,
        WordRange stands,
        int[] left
    )
    {
        var table = new (int Cost, int Quoted, int Source)[quoted.Count + 1, left.Length + 1];
        for (var i = 0; i <= quoted.Count; i++)
        {
            for (var j = 0; j <= left.Length; j++)
            {
                if (i == 0 && j == 0)
                {
                    continue;
                }
                var best = (Cost: int.MaxValue, Quoted: 0, Source: 0);
                foreach (var (takes, of) in Steps)
                {
                    if (takes > i || of > j)
                    {
                        continue;
                    }
                    var at = new WordRange(quoted.Start + i - takes, quoted.Start + i);
                    var next = j < left.Length ? left[j] : stands.End;
                    if (CostOf(at, left.AsSpan(j - of, of), next) is { } cost)
                    {
                        cost += table[i - takes, j - of].Cost;
                        best = cost < best.Cost ? (cost, takes, of) : best;
                    }
                }
                table[i, j] = best;
            }
        }
        return table;
    }

    private static readonly ImmutableArray<(int Quoted, int Source)> Steps =
    [
        (1, 1),
        (1, 0),
        (0, 1),
        (1, 2),
        (2, 1),
    ];

    private int? CostOf(WordRange quoted, ReadOnlySpan<int> stands, int next) =>
        (quoted.Count, stands.Length) switch
        {
            (1, 0) => IsBracketed(quoted.Start) ? AtBracket
            : IsMark(quoted.Start, next) ? SlipInParts
            : Lone,
            (0, 1) => MarkAt(quoted.Start) switch
            {
                EditMark.Ellipsis => AtEllipsis,
                EditMark.Bracket => AtBracket,
                _ => IsOutside(quoted.Start) ? Outside : Lone,
            },
            (1, 1) => CostOf(quoted.Start, stands[0]),
            _ => IsSlip(quoted, stands) ? SlipInParts : null,
        };

    private int CostOf(int quoted, int stands)
    {
        var word = quotation.Words[quoted];
        var other = source.Words[stands].Text;
        return word.Text == other ? 0
            : word.IsBracketed ? 2 * AtBracket
            : word.IsPartlyBracketed ? AtBracket
            : IsSlip(new WordRange(quoted, quoted + 1), [stands]) ? Slip
            : Inflection.AreForms(word.Text, other) ? Form
            : EditDistance.Within(word.Text.Length, word.Text, other) is not null ? Replaced
            : Unlike;
    }

    private bool IsOutside(int word) => word == 0 || word == quotation.Words.Length;

    private bool IsMark(int quoted, int next) =>
        slips.AllowsMark(quotation.Words[quoted].Text, source, next);

    private bool IsSlip(WordRange quoted, ReadOnlySpan<int> stands)
    {
        foreach (var stand in stands)
        {
            if (stands.Length > 1 && Weight.Has(source.Words[stand].Text))
            {
                return false;
            }
        }
        for (var i = quoted.Start; i < quoted.End; i++)
        {
            if (
                quotation.Words[i].IsBracketed
                || (quoted.Count > 1 && Weight.Has(quotation.Words[i].Text))
            )
            {
                return false;
            }
        }
        var (first, end) = (stands[0], stands[^1] + 1);
        var whole =
            quoted.Count == 1
                ? quotation.Words[quoted.Start].Text
                : string.Concat(
                    Enumerable
                        .Range(quoted.Start, quoted.Count)
                        .Select(i => quotation.Words[i].Text)
                );
        if (
            quoted.Count == 2
            && quotation.Words[quoted.Start].Text is "i"
            && slips.AllowsPronounRunOn(
                quotation.Words[quoted.Start + 1].Text,
                SourceWord.Of(source, first, end)
            )
        )
        {
            return true;
        }
        if (!slipsFound.TryGetValue((whole, first, end), out var isSlip))
        {
            isSlip = slips.Allows(whole, SourceWord.Of(source, first, end));
            slipsFound.Add((whole, first, end), isSlip);
        }
        return isSlip;
    }

    private bool IsBracketed(int word) => quotation.Words[word].IsBracketed;

    // A word of the source left out before this word of the quotation.
    private EditMark MarkAt(int before)
    {
        var words = quotation.Words;
        if (before < words.Length && words[before].FollowsOmission)
        {
            return EditMark.Ellipsis;
        }
        var isAtBracket =
            (before < words.Length && words[before].IsBracketed)
            || (before > 0 && words[before - 1].IsBracketed);
        return isAtBracket ? EditMark.Bracket : EditMark.None;
    }

    private ImmutableArray<Edit> ReadBack(
        WordRange quoted,
        WordRange stands,
        int[] left,
        (int Cost, int Quoted, int Source)[,] table,
        int gap
    )
    {
        var edits = ImmutableArray.CreateBuilder<Edit>();
        for (var (i, j) = (quoted.Count, left.Length); i > 0 || j > 0; )
        {
            var (_, takes, of) = table[i, j];
            var at = new WordRange(quoted.Start + i - takes, quoted.Start + i);
            var from = j - of < left.Length ? left[j - of] : stands.End;
            var place = new WordRange(from, of == 0 ? from : left[j - 1] + 1);
            if (EditOf(at, place, left.AsSpan(j - of, of), gap) is { } edit)
            {
                edits.Add(edit);
            }
            i -= takes;
            j -= of;
        }
        edits.Reverse();
        return edits.ToImmutable();
    }

    private Edit? EditOf(WordRange quoted, WordRange place, ReadOnlySpan<int> stands, int gap)
    {
        if (quoted.IsEmpty)
        {
            var omission = MarkAt(quoted.Start);
            return omission is EditMark.None && IsOutside(quoted.Start)
                ? null
                : new Edit(EditKind.Omitted, quoted, place, omission, gap);
        }
        var first = quotation.Words[quoted.Start];
        var mark = first.IsBracketed || first.IsPartlyBracketed ? EditMark.Bracket : EditMark.None;
        if (stands.IsEmpty)
        {
            var added = IsMark(quoted.Start, place.Start) ? EditKind.Slip : EditKind.Added;
            return new Edit(added, quoted, place, mark, gap);
        }
        if (stands.Length == 1 && quoted.Count == 1 && source.Words[stands[0]].Text == first.Text)
        {
            return null;
        }
        var kind =
            mark is EditMark.None && IsSlip(quoted, stands) ? EditKind.Slip : EditKind.Replaced;
        return new Edit(kind, quoted, place, mark, gap);
    }
}
