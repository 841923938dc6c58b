using CsCheck;

// The namespace around both test projects, so that a law finds these before CsCheck's.
namespace Archive;

/// <summary>
/// A law on the same cases every time. Stands in for CsCheck's own <c>Sample</c>, whose seed is that of the first case
/// only: what comes after it is another case at each run. Where a law fails, CsCheck looks for its smallest case.
/// </summary>
internal static class SeededSamples
{
    private const int UsualCases = 100;

    private const int CasesToShrink = 1_000;

    public static void Sample<T>(this Gen<T> gen, Action<T> law, int iter = UsualCases)
    {
        var random = new PCG(17, 20_261_125);
        for (var i = 0; i < iter; i++)
        {
            var state = random.State;
            var example = gen.Generate(random, null, out _);
            try
            {
                law(example);
            }
            catch (Exception)
            {
                Check.Sample(
                    gen,
                    law,
                    seed: random.ToString(state),
                    iter: CasesToShrink,
                    threads: 1
                );
                throw;
            }
        }
    }

    public static void Sample<T>(this Gen<T> gen, Func<T, bool> law, int iter = UsualCases) =>
        gen.Sample(example => Assert.True(law(example)), iter);

    public static void Sample<T1, T2>(
        this Gen<(T1, T2)> gen,
        Action<T1, T2> law,
        int iter = UsualCases
    ) => gen.Sample(example => law(example.Item1, example.Item2), iter);

    public static void Sample<T1, T2, T3>(
        this Gen<(T1, T2, T3)> gen,
        Action<T1, T2, T3> law,
        int iter = UsualCases
    ) => gen.Sample(example => law(example.Item1, example.Item2, example.Item3), iter);

    public static void Sample<T1, T2, T3, T4>(
        this Gen<(T1, T2, T3, T4)> gen,
        Action<T1, T2, T3, T4> law,
        int iter = UsualCases
    ) =>
        gen.Sample(
            example => law(example.Item1, example.Item2, example.Item3, example.Item4),
            iter
        );
}
