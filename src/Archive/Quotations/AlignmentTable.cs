using System.Collections.Immutable;
using Archive.Text;

namespace Archive.Quotations;

/// <summary>The table of scores behind <see cref="Aligner"/>: filled row by row, then read back from its best end.</summary>
internal sealed class AlignmentTable
{
    // A step that lays one word; above these, a word against several at its hyphens: the count is added.
    private const byte Diagonal = 1;
    private const byte Added = 2;
    private const byte Dropped = 3;
    private const byte Jump = 4;
    private const byte SeveralQuoted = 16;
    private const byte SeveralSource = 32;
    private const int MostParts = 8;

    private readonly QuotationText quotation;
    private readonly DocumentWords source;
    private readonly int rows;
    private readonly int columns;
    private readonly int[] quoted;
    private readonly int[] stands;
    private readonly int[]?[] quotedParts;
    private readonly int[]?[] sourceParts;
    private readonly byte[] steps;
    private readonly int[] jumpedFrom;

    public AlignmentTable(QuotationText quotation, DocumentWords source, int rows)
    {
        this.quotation = quotation;
        this.source = source;
        this.rows = rows;
        columns = source.Words.Length;
        var numbers = new Dictionary<string, int>();
        quoted = [.. quotation.Words.Take(rows).Select(word => NumberOf(word.Text))];
        quotedParts =
        [
            .. quotation.Words.Take(rows).Select(word => PartsOf(word.Word, quotation.Source)),
        ];
        stands = [.. source.Words.Select(word => numbers.GetValueOrDefault(word.Text, -1))];
        sourceParts = [.. source.Words.Select(word => PartsOf(word, source.Text.Text))];
        steps = new byte[(rows + 1) * (columns + 1)];
        jumpedFrom = new int[rows + 1];

        int NumberOf(string word) =>
            numbers.TryGetValue(word, out var number) ? number : numbers[word] = numbers.Count;

        int[]? PartsOf(Word word, string text)
        {
            if (word.Span.Length == word.Text.Length)
            {
                return null;
            }
            var parts = Words.Read(word.Span.Of(text), HyphenReading.Parted);
            return parts.Count is > 1 and <= MostParts
                ? [.. parts.Select(part => NumberOf(part.Text))]
                : null;
        }
    }

    public Alignment Solve()
    {
        // Rows are kept for as long as a hyphen may reach back to them.
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
        return new Alignment(quotation, source, ReadBack(best), last[best]);
    }

    private void Fill(int row, int[][] scores)
    {
        var above = scores[(row - 1) % scores.Length];
        var current = scores[row % scores.Length];
        var word = quotation.Words[row - 1];
        var same = AlignmentScores.Same(word.Text);
        var changed = word.IsBracketed ? AlignmentScores.AddedInBrackets : AlignmentScores.Changed;
        var added = word.IsBracketed ? AlignmentScores.AddedInBrackets : AlignmentScores.Added;
        var dropped = DroppedAfter(row);
        var offset = row * (columns + 1);
        current[0] = above[0] + added;
        steps[offset] = Added;
        var best = 0;
        for (var column = 1; column <= columns; column++)
        {
            var score =
                above[column - 1] + (quoted[row - 1] == stands[column - 1] ? same : changed);
            var step = Diagonal;
            if (above[column] + added > score)
            {
                score = above[column] + added;
                step = Added;
            }
            if (current[column - 1] + dropped > score)
            {
                score = current[column - 1] + dropped;
                step = Dropped;
            }
            if (sourceParts[column - 1] is { } parts && EndsWith(row, parts))
            {
                var whole =
                    scores[(row - parts.Length) % scores.Length][column - 1]
                    + (same * parts.Length);
                (score, step) =
                    whole > score ? (whole, (byte)(SeveralQuoted + parts.Length)) : (score, step);
            }
            if (quotedParts[row - 1] is { } pieces && StandsAt(column, pieces))
            {
                var whole = above[column - pieces.Length] + (same * pieces.Length);
                (score, step) =
                    whole > score ? (whole, (byte)(SeveralSource + pieces.Length)) : (score, step);
            }
            current[column] = score;
            steps[offset + column] = step;
            best = score > current[best] ? column : best;
        }
        AllowJumps(row, current, best);
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
        if (row == rows)
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

    private bool EndsWith(int row, int[] parts)
    {
        if (parts.Length > row)
        {
            return false;
        }
        for (var i = 0; i < parts.Length; i++)
        {
            if (quoted[row - parts.Length + i] != parts[i])
            {
                return false;
            }
        }
        return true;
    }

    private bool StandsAt(int column, int[] parts) =>
        parts.Length <= column
        && stands.AsSpan(column - parts.Length, parts.Length).SequenceEqual(parts);

    private ImmutableArray<AlignedWords> ReadBack(int column)
    {
        var same = ImmutableArray.CreateBuilder<AlignedWords>();
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
            var isSame =
                step >= SeveralQuoted
                || (step == Diagonal && quoted[row - 1] == stands[column - 1]);
            if (isSame)
            {
                same.Add(new AlignedWords(row - quotedCount, row, column - sourceCount, column));
            }
            row -= quotedCount;
            column -= sourceCount;
        }
        same.Reverse();
        return same.ToImmutable();
    }
}
