namespace Archive.Web.Hosting.Queues;

/// <summary>How much of one kind of work goes on at once, and how much may wait.</summary>
/// <param name="Places">Pieces of work at once.</param>
/// <param name="PlacesOfOne">Of these, one visitor's.</param>
/// <param name="MostWaiting">Pieces that wait; more are refused with 503.</param>
/// <param name="MostWaitingOfOne">Of these, one visitor's; more are refused with 429.</param>
internal sealed record QueueLimits(
    int Places,
    int PlacesOfOne,
    int MostWaiting,
    int MostWaitingOfOne
);
