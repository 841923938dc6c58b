using CsCheck;

namespace Archive.Tests;

public sealed class SeededSamplesTests
{
    private static readonly Gen<int> Numbers = Gen.Int[0, 1_000_000];

    [Fact]
    public void A_law_meets_the_same_cases_every_time()
    {
        Assert.Equal(Met(), Met());

        static List<int> Met()
        {
            var met = new List<int>();
            Numbers.Sample(met.Add, iter: 50);
            return met;
        }
    }

    [Fact]
    public void A_law_that_fails_is_told_with_its_case() =>
        Assert.Contains(
            "CsCheck_Seed",
            Assert
                .Throws<CsCheckException>(() =>
                    Numbers.Sample(number => Assert.True(number < 500_000))
                )
                .Message,
            StringComparison.Ordinal
        );
}
