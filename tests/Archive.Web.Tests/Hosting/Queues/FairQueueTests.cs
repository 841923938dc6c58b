using Archive.Web.Hosting.Queues;
using CsCheck;

namespace Archive.Web.Tests.Hosting.Queues;

public class FairQueueTests
{
    private static readonly Visitor Ann = new("192.0.2.1");
    private static readonly Visitor Bob = new("192.0.2.2");
    private static readonly Visitor Cleo = new("192.0.2.3");

    [Fact]
    public void Who_asks_ten_times_does_not_keep_another_waiting_for_all_of_them()
    {
        var queue = new FairQueue(new QueueLimits(1, 1, 100, 100));
        var anns = Enumerable.Range(0, 10).Select(_ => Enter(queue, Ann)).ToList();
        var bobs = Enter(queue, Bob);
        var cleos = Enter(queue, Cleo);

        Assert.Equal(1, bobs.Before);
        Assert.Equal(2, cleos.Before);
        Assert.Equal(3, anns[2].Before);
        anns[0].Dispose();
        anns[1].Dispose();
        Assert.True(bobs.Begins.IsCompleted);
        bobs.Dispose();
        Assert.True(cleos.Begins.IsCompleted);
        Assert.False(anns[2].Begins.IsCompleted);
    }

    [Fact]
    public void One_visitor_never_has_every_place()
    {
        var queue = new FairQueue(new QueueLimits(2, 1, 100, 100));
        var first = Enter(queue, Ann);
        var second = Enter(queue, Ann);
        var bobs = Enter(queue, Bob);

        Assert.True(first.Begins.IsCompleted);
        Assert.False(second.Begins.IsCompleted);
        Assert.True(bobs.Begins.IsCompleted);
    }

    [Fact]
    public void Who_has_too_much_waiting_is_refused_and_another_is_not()
    {
        var queue = new FairQueue(new QueueLimits(1, 1, 3, 2));
        _ = Enter(queue, Ann);
        _ = Enter(queue, Ann);
        _ = Enter(queue, Ann);

        Assert.False(queue.TryEnter(Ann, out _, out var tooMuch));
        Assert.Equal(429, tooMuch.Status);
        Assert.NotNull(tooMuch.RetryAfter);
        _ = Enter(queue, Bob);
        Assert.False(queue.TryEnter(Cleo, out _, out var full));
        Assert.Equal(503, full.Status);
    }

    [Fact]
    public async Task A_turn_ends_with_the_work_though_its_answer_is_never_sent()
    {
        var queue = new FairQueue(new QueueLimits(1, 1, 100, 100));
        var sent = Microsoft.AspNetCore.Http.Results.Ok();

        for (var copy = 0; copy < 3; copy++)
        {
            var answer = await queue.InTurnAsync(
                new Microsoft.AspNetCore.Http.DefaultHttpContext(),
                () => Task.FromResult(sent)
            );
            Assert.Same(sent, answer);
        }
    }

    [Fact]
    public void Who_gives_up_leaves_the_place_to_the_next()
    {
        var queue = new FairQueue(new QueueLimits(1, 1, 100, 100));
        var first = Enter(queue, Ann);
        var givenUp = Enter(queue, Bob);
        var next = Enter(queue, Cleo);

        givenUp.Dispose();
        givenUp.Dispose();
        first.Dispose();

        Assert.False(givenUp.Begins.IsCompleted);
        Assert.True(next.Begins.IsCompleted);
    }

    [Fact]
    public void Whatever_comes_and_goes_no_place_is_lost_and_none_is_given_twice() =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 30])
            .Array[1, 200]
            .Sample(
                steps =>
                {
                    var queue = new FairQueue(new QueueLimits(3, 2, 20, 8));
                    var held = new List<(int Visitor, Turn Turn)>();
                    foreach (var (visitor, leaving) in steps)
                    {
                        if (leaving < held.Count)
                        {
                            held[leaving].Turn.Dispose();
                            held.RemoveAt(leaving);
                        }
                        else if (queue.TryEnter(new Visitor($"{visitor}"), out var turn, out _))
                        {
                            held.Add((visitor, turn));
                        }
                        var busy = held.Where(one => one.Turn.Begins.IsCompleted).ToList();
                        Assert.True(busy.Count <= 3);
                        Assert.All(
                            busy.GroupBy(one => one.Visitor),
                            line => Assert.True(line.Count() <= 2)
                        );
                        var canBegin = held.Any(one =>
                            !one.Turn.Begins.IsCompleted
                            && busy.Count(other => other.Visitor == one.Visitor) < 2
                        );
                        Assert.True(busy.Count == 3 || !canBegin);
                    }
                },
                iter: 300
            );

    [Theory]
    [InlineData("192.0.2.7", "::ffff:192.0.2.7", true)]
    [InlineData("192.0.2.7", "192.0.2.8", false)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    public void One_subscriber_is_one_visitor(string one, string other, bool isSame) =>
        Assert.Equal(
            isSame,
            Visitor.Of(System.Net.IPAddress.Parse(one))
                == Visitor.Of(System.Net.IPAddress.Parse(other))
        );

    private static Turn Enter(FairQueue queue, Visitor visitor) =>
        queue.TryEnter(visitor, out var turn, out var refusal)
            ? turn
            : throw new InvalidOperationException(refusal.Detail);
}
