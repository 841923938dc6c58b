using Archive.Web.Hosting.Queues;

namespace Archive.Web.Tests.Hosting.Queues;

public sealed class CheckThreadsTests : IDisposable
{
    private readonly CheckThreads threads = new();

    public void Dispose() => threads.Dispose();

    [Fact]
    public async Task A_loop_of_a_check_never_runs_on_a_thread_that_answers_requests()
    {
        var pooled = 0;
        var done = await threads.RunAsync(
            () =>
            {
                var count = 0;
                Parallel.For(
                    0,
                    1000,
                    new ParallelOptions { TaskScheduler = TaskScheduler.Current },
                    _ =>
                    {
                        Interlocked.Increment(ref count);
                        if (Thread.CurrentThread.IsThreadPoolThread)
                        {
                            Interlocked.Increment(ref pooled);
                        }
                    }
                );
                return count;
            },
            TestContext.Current.CancellationToken
        );

        Assert.Equal(1000, done);
        Assert.Equal(0, pooled);
    }

    [Fact]
    public async Task More_loops_than_threads_all_come_to_their_end()
    {
        var loops = Enumerable
            .Range(0, 20)
            .Select(_ =>
                threads.RunAsync(
                    () =>
                        Parallel
                            .For(
                                0,
                                100,
                                new ParallelOptions { TaskScheduler = TaskScheduler.Current },
                                _ => Thread.SpinWait(100)
                            )
                            .IsCompleted,
                    TestContext.Current.CancellationToken
                )
            );

        Assert.All(await Task.WhenAll(loops), Assert.True);
    }
}
