namespace Archive.Web.Api;

/// <summary>The JSON of <c>/healthz</c>.</summary>
/// <param name="Status">building, current, checking, updating, missing (the corpus is not there) or failing.</param>
/// <param name="Done">Files of the corpus looked at.</param>
/// <param name="Total">Files of the corpus; 0 until they are counted.</param>
/// <param name="Detail">A sentence, where something is wrong.</param>
internal sealed record HealthAnswer(string Status, int Done, int Total, string? Detail);
