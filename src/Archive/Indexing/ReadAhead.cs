namespace Archive.Indexing;

/// <summary>
/// Does a costly step for each item of a list on all cores, and gives the results in the list's order, never more than a
/// few ahead of their taker. So files are parsed side by side, and written one after the other, always in the same order.
/// </summary>
internal static class ReadAhead
{
    public static IEnumerable<TResult> InOrder<TItem, TResult>(
        IEnumerable<TItem> items,
        Func<TItem, TResult> step
    )
    {
        var ahead = 4 * Environment.ProcessorCount;
        var running = new Queue<Task<TResult>>(ahead);
        foreach (var item in items)
        {
            running.Enqueue(Task.Run(() => step(item)));
            if (running.Count == ahead)
            {
                yield return running.Dequeue().GetAwaiter().GetResult();
            }
        }
        while (running.TryDequeue(out var next))
        {
            yield return next.GetAwaiter().GetResult();
        }
    }
}
