using System.Collections.Immutable;

namespace Archive.Quotations;

/// <summary>The table of scores behind <see cref="Aligner"/>: filled row by row, then read back from its best end.</summary>
/// <remarks>
/// Words that differ in nothing but a space or a hyphen between them ("online", "on-line") are laid on each other, one against up
/// to <see cref="MostParts"/>; whether that may pass in silence is for the rules to say.
/// </remarks>
internal sealed class AlignmentTable
{
    // A step that lays one word; above these, one word against several: the count is added.
    private const byte Diagonal = 1;
    private const byte Added = 2;
    private const byte Dropped = 3;
    private const byte Jump = 4;
    private const byte SeveralQuoted = 16;
    private const byte SeveralSource = 32;
    private const int MostParts = 3;

    private readonly QuotationText quotation;
    private readonly DocumentWords source;
    private readonly int first;
    private readonly bool mayJump;
    private readonly int rows;
    private readonly int columns;
    private readonly int[] quoted;
    private readonly int[] stands;
    private readonly int[][] quotedJoined;
    private readonly int[][] sourceJoined;
    private readonly byte[] steps;
    private readonly int[] jumpedFrom;

    /// <param name="rows">How many of the quotation's words are laid.</param>
    /// <param name="first">The document's word at which the columns begin.</param>
    /// <param name="mayJump">Whether the quotation may go on at any other place.</param>
    public AlignmentTable(
        QuotationText quotation,
        DocumentWords source,
        int rows,
        int first,
        int columns,
        bool mayJump
    )
    {
        this.quotation = quotation;
        this.source = source;
        this.rows = rows;
        this.first = first;
        this.columns = columns;
        this.mayJump = mayJump;
        var numbers = new WordNumbers();
        quoted = new int[rows];
        for (var row = 0; row < rows; row++)
        {
            quoted[row] = numbers.Give(quotation.Words[row].Text);
        }
        quotedJoined = Joined(count =>
            numbers.GiveJoined(rows, i => quotation.Words[i].Text, count)
        );
        stands = numbers.Find(columns, i => source.Words[first + i].Text);
        sourceJoined = Joined(count =>
            numbers.FindJoined(columns, i => source.Words[first + i].Text, count)
        );
        steps = new byte[(rows + 1) * (columns + 1)];
        jumpedFrom = new int[rows + 1];
    }

    public Alignment Solve()
    {
        // Rows are kept for as long as a word in parts may reach back to them.
        var scores = new int[MostParts + 1][];
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = new int[columns + 1];
        }
        for (var row = 1; row <= rows; row++)
        {
            Fill(row, scores);
        }
        var last = scores[rows % scores.Length];
        var best = 0;
        for (var column = 1; column <= columns; column++)
        {
            best = last[column] > last[best] ? column : best;
        }
        return ReadBack(best, last[best]);
    }

    private static int[][] Joined(Func<int, int[]> ofCount)
    {
        var joined = new int[MostParts + 1][];
        for (var count = 2; count <= MostParts; count++)
        {
            joined[count] = ofCount(count);
        }
        return joined;
    }

    private void Fill(int row, int[][] scores)
    {
        var above = scores[(row - 1) % scores.Length];
        var current = scores[row % scores.Length];
        var word = quotation.Words[row - 1];
        var number = quoted[row - 1];
        var same = AlignmentScores.Same(word.Text);
        var (changed, added) = word switch
        {
            { IsBracketed: true } => (
                AlignmentScores.ChangedInBrackets,
                AlignmentScores.AddedInBrackets
            ),
            { IsPartlyBracketed: true } => (
                AlignmentScores.ChangedInBrackets,
                AlignmentScores.Added
            ),
            _ => (AlignmentScores.Changed, AlignmentScores.Added),
        };
        var dropped = DroppedAfter(row);
        var offset = row * (columns + 1);
        current[0] = above[0] + added;
        steps[offset] = Added;
        var best = 0;
        for (var column = 1; column <= columns; column++)
        {
            var isSame = stands[column - 1] == number;
            var score = above[column - 1] + (isSame ? same : changed);
            var step = Diagonal;
            if (above[column] + added > score)
            {
                score = above[column] + added;
                step = Added;
            }
            var passed =
                current[column - 1]
                + (source.IsAside(first + column - 1) ? AlignmentScores.DroppedAside : dropped);
            if (passed > score)
            {
                score = passed;
                step = Dropped;
            }
            if (!isSame)
            {
                LayParts(row, column, scores, same, ref score, ref step);
            }
            current[column] = score;
            steps[offset + column] = step;
            best = score > current[best] ? column : best;
        }
        AllowJumps(row, current, best);
    }

    private void LayParts(
        int row,
        int column,
        int[][] scores,
        int same,
        ref int score,
        ref byte step
    )
    {
        for (var count = 2; count <= MostParts; count++)
        {
            if (
                count <= column
                && sourceJoined[count][column - 1] == quoted[row - 1]
                && scores[(row - 1) % scores.Length][column - count] + same is var joined
                && joined > score
            )
            {
                (score, step) = (joined, (byte)(SeveralSource + count));
            }
            if (
                count <= row
                && quotedJoined[count][row - 1] == stands[column - 1]
                && scores[(row - count) % scores.Length][column - 1] + (same * count) is var parted
                && parted > score
            )
            {
                (score, step) = (parted, (byte)(SeveralQuoted + count));
            }
        }
    }

    private int DroppedAfter(int row)
    {
        var next = row < rows ? quotation.Words[row] : default;
        return next.FollowsOmission ? AlignmentScores.DroppedAtOmission
            : next.IsBracketed || quotation.Words[row - 1].IsBracketed
                ? AlignmentScores.DroppedAtBrackets
            : AlignmentScores.Dropped;
    }

    private void AllowJumps(int row, int[] current, int best)
    {
        if (row == rows || !mayJump)
        {
            return;
        }
        var cost = quotation.Words[row].FollowsOmission
            ? AlignmentScores.JumpAtOmission
            : AlignmentScores.Jump;
        var landed = current[best] + cost;
        jumpedFrom[row] = best;
        var offset = row * (columns + 1);
        for (var column = 0; column <= columns; column++)
        {
            if (landed > current[column])
            {
                current[column] = landed;
                steps[offset + column] = Jump;
            }
        }
    }

    private Alignment ReadBack(int end, int score)
    {
        var same = ImmutableArray.CreateBuilder<AlignedWords>();
        var column = end;
        for (var row = rows; row > 0; )
        {
            var step = steps[(row * (columns + 1)) + column];
            var (quotedCount, sourceCount) = step switch
            {
                Diagonal => (1, 1),
                Added => (1, 0),
                Dropped => (0, 1),
                Jump => (0, column - jumpedFrom[row]),
                >= SeveralSource => (1, step - SeveralSource),
                _ => (step - SeveralQuoted, 1),
            };
            if (
                step >= SeveralQuoted
                || (step == Diagonal && quoted[row - 1] == stands[column - 1])
            )
            {
                same.Add(
                    new AlignedWords(
                        row - quotedCount,
                        row,
                        first + column - sourceCount,
                        first + column
                    )
                );
            }
            row -= quotedCount;
            column -= sourceCount;
        }
        same.Reverse();
        return new Alignment(
            quotation,
            source,
            same.ToImmutable(),
            first + column,
            first + end,
            score
        );
    }
}
