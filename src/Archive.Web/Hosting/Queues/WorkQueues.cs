namespace Archive.Web.Hosting.Queues;

/// <summary>One queue for each kind of work that is dear. The benchmark <c>load</c> tells what they do.</summary>
internal sealed class WorkQueues
{
    /// <summary>Cited copies and reports. Two are typeset at once; others read an original meanwhile.</summary>
    public FairQueue Printing { get; } = new(new QueueLimits(4, 2, 128, 48));

    /// <summary>Articles. One that waits is held in memory: four megabytes at most.</summary>
    public FairQueue Checking { get; } = new(new QueueLimits(2, 1, 48, 12));

    /// <summary>Places of words on originals, each of which is read as a whole.</summary>
    public FairQueue Placing { get; } = new(new QueueLimits(4, 2, 128, 48));
}
