using System.Runtime.CompilerServices;

namespace Archive.Importing;

/// <summary>
/// Where an exception that nobody foresaw becomes a refusal of what was being read: a file, a message of a mailbox, a file
/// of an archive. What was read of it before stands, and what comes after it is read.
/// </summary>
internal static class Guarded
{
    /// <param name="label">What is being read.</param>
    public static async IAsyncEnumerable<ReadSource> Of(
        IAsyncEnumerable<ReadSource> sources,
        string label,
        [EnumeratorCancellation] CancellationToken cancel = default
    )
    {
        await using var each = sources.GetAsyncEnumerator(cancel);
        while (await NextAsync(each, label) is { } source)
        {
            yield return source;
        }
    }

    public static async Task<ReadSource> Of(Func<Task<ReadSource>> read, string label)
    {
        try
        {
            return await read();
        }
#pragma warning disable CA1031
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return ReadSource.Faulty.OfFault(label, fault);
        }
#pragma warning restore CA1031
    }

    private static async Task<ReadSource?> NextAsync(
        IAsyncEnumerator<ReadSource> each,
        string label
    )
    {
        try
        {
            return await each.MoveNextAsync() ? each.Current : null;
        }
        catch (IOException)
        {
            return new ReadSource.Faulty(
                label,
                "Reading it failed at the disk. Check that there is room and that nobody changes the file meanwhile, and import it again."
            );
        }
#pragma warning disable CA1031
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return ReadSource.Faulty.OfFault(label, fault);
        }
#pragma warning restore CA1031
    }
}
