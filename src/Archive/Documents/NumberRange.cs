using System.Collections.Immutable;
using System.Globalization;

namespace Archive.Documents;

/// <summary>Numbers that run on, first and last included: pages 2–3, or ¶¶ 11–12.</summary>
public readonly record struct NumberRange(int First, int Last)
{
    public bool IsOne => First == Last;

    /// <summary>In order, none twice, and those that follow one another as one range.</summary>
    public static ImmutableArray<NumberRange> Of(IEnumerable<int> numbers)
    {
        var ranges = ImmutableArray.CreateBuilder<NumberRange>();
        foreach (var number in numbers.Distinct().Order())
        {
            if (ranges.Count > 0 && ranges[^1].Last + 1 == number)
            {
                ranges[^1] = ranges[^1] with { Last = number };
            }
            else
            {
                ranges.Add(new NumberRange(number, number));
            }
        }
        return ranges.ToImmutable();
    }

    /// <summary>As in "2" or "2–3".</summary>
    public override string ToString() =>
        IsOne
            ? First.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{First}–{Last}");
}
