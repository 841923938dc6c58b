using Archive.Originals;

namespace Archive.Importing;

/// <summary>Work done on as many things at once as there are processes to read them, its results in the things' order.</summary>
internal static class Ahead
{
    public static async IAsyncEnumerable<TResult> Of<T, TResult>(
        IEnumerable<T> things,
        Func<T, Task<TResult>> work
    )
    {
        var running = new Queue<Task<TResult>>();
        foreach (var thing in things)
        {
            if (running.Count == ReaderPool.MostProcesses)
            {
                yield return await running.Dequeue();
            }
            running.Enqueue(Task.Run(() => work(thing)));
        }
        while (running.TryDequeue(out var task))
        {
            yield return await task;
        }
    }
}
