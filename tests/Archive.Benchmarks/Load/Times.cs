using System.Collections.Concurrent;
using System.Diagnostics;

namespace Archive.Benchmarks.Load;

/// <summary>How long answers took, in milliseconds, and how many were none; for many threads.</summary>
internal sealed class Times
{
    private readonly ConcurrentBag<double> times = [];
    private readonly ConcurrentBag<string> errors = [];
    private int successes;

    public int Count => times.Count;

    /// <summary>Of these, successes.</summary>
    public int Successes => successes;

    public IReadOnlyCollection<string> Errors => errors;

    public double Longest => At(1);

    /// <param name="share">From 0 to 1: 0.99 for p99.</param>
    public double At(double share)
    {
        double[] sorted = [.. times.Order()];
        return sorted.Length == 0
            ? double.NaN
            : sorted[(int)Math.Min(sorted.Length - 1, sorted.Length * share)];
    }

    /// <summary>Asks, reads all of the answer, and takes anything but a success for an error.</summary>
    public async Task OfAsync(
        Func<CancellationToken, Task<HttpResponseMessage>> ask,
        CancellationToken cancel
    )
    {
        var clock = Stopwatch.GetTimestamp();
        try
        {
            using var answer = await ask(cancel);
            await answer.Content.CopyToAsync(Stream.Null, cancel);
            times.Add(Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
            if (answer.IsSuccessStatusCode)
            {
                Interlocked.Increment(ref successes);
            }
            else
            {
                errors.Add(
                    $"{(int)answer.StatusCode} for {answer.RequestMessage?.RequestUri?.PathAndQuery}"
                );
            }
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // The measurement is over.
        }
        catch (Exception failed)
            when (failed is HttpRequestException or IOException or OperationCanceledException)
        {
            errors.Add(failed.Message);
        }
    }
}
