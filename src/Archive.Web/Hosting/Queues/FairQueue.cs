using System.Diagnostics.CodeAnalysis;

namespace Archive.Web.Hosting.Queues;

/// <summary>
/// Shares a few places out for work that is dear. Whoever waits is served visitor by visitor, one turn each, so that
/// nobody waits for all that somebody else has asked for. A turn is held by work alone: an answer is sent after it.
/// </summary>
internal sealed class FairQueue(QueueLimits limits)
{
    private const int Pause = 5;

    private readonly Lock door = new();

    // Who has anything here, and of those whoever waits, in the order of their next turn.
    private readonly Dictionary<Visitor, Line> lines = [];
    private readonly LinkedList<Line> round = [];
    private int busy;
    private int waiting;

    /// <summary>Does work in a turn of its own, and gives the turn back before the answer is sent.</summary>
    public async Task<IResult> InTurnAsync(HttpContext context, Func<Task<IResult>> work)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(work);
        if (!TryEnter(Visitor.Of(context), out var turn, out var refusal))
        {
            return refusal;
        }
        using (turn)
        {
            await turn.Begins.WaitAsync(context.RequestAborted);
            return await work();
        }
    }

    /// <param name="turn">Comes when it is this visitor's; to be disposed of when the work is done, or given up.</param>
    /// <param name="refusal">Why there is none.</param>
    public bool TryEnter(
        Visitor visitor,
        [NotNullWhen(true)] out Turn? turn,
        [NotNullWhen(false)] out Refusal? refusal
    )
    {
        lock (door)
        {
            var line = lines.GetValueOrDefault(visitor) ?? new Line(visitor);
            refusal = Refuse(line);
            turn = null;
            if (refusal is not null)
            {
                return false;
            }
            lines[visitor] = line;
            turn = new Turn(this, line);
            if (line.Waiting.Count == 0)
            {
                round.AddLast(line);
            }
            line.Waiting.AddLast(turn);
            waiting++;
            Serve();
            return true;
        }
    }

    /// <summary>How many turns come before this one; 0 where it has begun or is next.</summary>
    internal int Before(Turn turn)
    {
        lock (door)
        {
            var own = 0;
            foreach (var earlier in turn.Line.Waiting)
            {
                if (earlier == turn)
                {
                    break;
                }
                own++;
            }
            if (own == turn.Line.Waiting.Count)
            {
                return 0;
            }
            var before = own;
            var isAhead = true;
            foreach (var other in round)
            {
                if (other == turn.Line)
                {
                    isAhead = false;
                    continue;
                }
                before += Math.Min(other.Waiting.Count, isAhead ? own + 1 : own);
            }
            return before;
        }
    }

    internal void Leave(Turn turn)
    {
        lock (door)
        {
            var line = turn.Line;
            if (turn.Begins.IsCompleted)
            {
                busy--;
                line.Busy--;
            }
            else
            {
                line.Waiting.Remove(turn);
                waiting--;
                if (line.Waiting.Count == 0)
                {
                    round.Remove(line);
                }
            }
            if (line is { Busy: 0, Waiting.Count: 0 })
            {
                lines.Remove(line.Visitor);
            }
            Serve();
        }
    }

    private Refusal? Refuse(Line line) =>
        busy < limits.Places && line.Busy < limits.PlacesOfOne ? null
        : line.Waiting.Count >= limits.MostWaitingOfOne
            ? new Refusal(
                StatusCodes.Status429TooManyRequests,
                "You have asked for much at once",
                $"{Wording.Number(line.Waiting.Count)} of your requests wait for their turn already. Try again when some of them are answered."
            )
            {
                RetryAfter = Pause,
            }
        : waiting >= limits.MostWaiting
            ? new Refusal(
                StatusCodes.Status503ServiceUnavailable,
                "The archive is busy",
                $"{Wording.Number(waiting)} requests of this kind wait for their turn already. Try again in a few seconds."
            )
            {
                RetryAfter = Pause,
            }
        : null;

    private void Serve()
    {
        while (busy < limits.Places && Next() is { } line)
        {
            var turn = line.Waiting.First!.Value;
            line.Waiting.RemoveFirst();
            waiting--;
            round.Remove(line);
            if (line.Waiting.Count > 0)
            {
                round.AddLast(line);
            }
            busy++;
            line.Busy++;
            turn.Begin();
        }
    }

    private Line? Next() => round.FirstOrDefault(line => line.Busy < limits.PlacesOfOne);

    /// <summary>What one visitor has here.</summary>
    internal sealed class Line(Visitor visitor)
    {
        public Visitor Visitor => visitor;

        public LinkedList<Turn> Waiting { get; } = [];

        public int Busy { get; set; }
    }
}
